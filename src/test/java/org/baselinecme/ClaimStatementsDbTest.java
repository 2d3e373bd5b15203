package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.CacheManager;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** How many SQL statements a check-in and a claim take, as a browser sends them. */
class ClaimStatementsDbTest extends DatabaseTest {
    private static final String NEARLY_OVER = "2027-03-01T08:50:00Z";
    private static final int CLAIM = 18;
    private static final int SCAN_AND_CLAIM = 25;
    private static final int CHECK_IN = 14;
    private static final Pattern SHOWN = Pattern.compile("name=\"_shown\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CHOICE =
            Pattern.compile("type=\"radio\"[^>]*name=\"(q-[^\"]+)\"[^>]*value=\"([^\"]+)\"");

    @Autowired
    private CacheManager caches;

    private MockMvcTester browser;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void a_claim_takes_few_statements_and_reads_nothing_twice() {
        var code = cast.learners().code(cast.activities().listed());
        TestClock.moveTo(NEARLY_OVER);

        var scanned = learner("Bo Falk");
        cachesAreFresh(code);
        var scan = statements(scanned, "/at/" + code, form(scanned, code));

        var present = learner("Eva Lund");
        let(
                present,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(code), true));
        cachesAreFresh(code);
        var claim = statements(present, path(code), form(present, code));

        assertThat(claim).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(CLAIM);
        assertThat(scan).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(SCAN_AND_CLAIM);
    }

    @Test
    void a_check_in_alone_takes_few_statements() {
        var code = cast.learners().code(cast.activities().listed());
        TestClock.moveTo(NEARLY_OVER);
        var learner = learner("Bo Falk");
        cachesAreFresh(code);
        var checkIn = statements(learner, "/at/" + code + "/presence", Map.of());
        assertThat(checkIn).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(CHECK_IN);
    }

    /** What is cached was read just now, so that nothing expires while statements are counted. */
    private void cachesAreFresh(String code) {
        var learner = learner("Ada Berg");
        caches.getCacheNames()
                .forEach(name -> Objects.requireNonNull(caches.getCache(name)).clear());
        confirm(learner, code);
    }

    private PersonId learner(String name) {
        return cast.learners().learner(name, "MD", "PHYSICIAN");
    }

    private List<String> statements(PersonId learner, String path, Map<String, String> form) {
        var statements = new ArrayList<String>();
        let(learner, me -> statements.addAll(SqlStatements.during(() -> send(me, path, form))));
        return statements;
    }

    private void confirm(PersonId learner, String code) {
        let(learner, me -> send(me, "/at/" + code, form(learner, code)));
    }

    private String path(String code) {
        return jdbc.sql(
                        "select '/claims/' || s.activity || '/' || s.id from session_code c join agenda_slot s on s.id = c.slot where c.code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    private Map<String, String> form(PersonId learner, String code) {
        var page = page(learner, "/at/" + code);
        var form = new LinkedHashMap<String, String>();
        SHOWN.matcher(page).results().forEach(shown -> form.put("_shown", shown.group(1)));
        CHOICE.matcher(page).results().forEach(choice -> form.putIfAbsent(choice.group(1), choice.group(2)));
        return form;
    }

    private String page(PersonId learner, String path) {
        return as(learner, me -> {
            try {
                return browser.get()
                        .uri(path)
                        .with(authentication(SecurityPageConfiguration.atWork(me)))
                        .exchange()
                        .getResponse()
                        .getContentAsString();
            } catch (java.io.UnsupportedEncodingException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private void send(Me me, String path, Map<String, String> form) {
        var request = browser.post().uri(path).with(csrf()).with(authentication(SecurityPageConfiguration.atWork(me)));
        form.forEach(request::param);
        request.param("_once", UUID.randomUUID().toString());
        var answer = request.exchange().getResponse();
        assertThat(answer.getRedirectedUrl())
                .as("status %s", answer.getStatus())
                .startsWith(path.endsWith("/presence") ? "/check-ins/" : "/awards/");
    }
}
