package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

/** Every link a page shows is one its reader may open. */
@DisplayName("findings E16, A15: links to pages that answer 403")
class LinksDbTest extends DatabaseTest {
    private static final int MOST = 110;
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"]*)\"");
    private static final Pattern MAIL_LINK = Pattern.compile("/link/[\\w-]{43}");

    private MockMvcTester browser;
    private TestClaims claims;
    private TestRegistrations registering;
    private List<String> starts;

    @BeforeAll
    void activitiesInManyStages(@Autowired WebApplicationContext context, @Autowired ApplicationEventPublisher events) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        claims = new TestClaims(jdbc, transaction, events);
        registering = TestRegistrations.of(cast, context);
        var open = cast.activities().opened();
        var canceled = cast.activities().opened();
        registering.register(cast.petrov(), open);
        registering.register(cast.petrov(), canceled);
        claims.claim(cast.petrov(), open, Map.of("AMA1", 4));
        let(cast.rahmani(), me -> cast.services().activities().cancel(me, canceled, "The speaker is ill."));
        starts = new ArrayList<>(List.of("/", "/catalog", "/my-cme/upcoming", "/my-cme/earned", "/my-cme"));
        for (var activity : List.of(
                open,
                canceled,
                cast.grandRounds(),
                cast.submitted(),
                cast.activities().inReview(),
                cast.activities().approved())) {
            starts.add("/activities/" + activity);
            starts.add("/catalog/" + registering.number(activity));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"petrov", "khan", "reyes", "rahmani", "lindgren", "tanaka", "okafor"})
    void every_link_on_the_pages_of_somebody_with_an_account_opens(String who) {
        var person = person(who);
        assertThat(broken(authentication(SecurityPageConfiguration.remembered(person.value()))))
                .isEmpty();
    }

    @Test
    void every_link_on_the_pages_of_a_guest_opens_before_and_after_the_mail_link_was_used() {
        var activity = cast.activities().opened();
        var address = "links." + UUID.randomUUID() + "@example.org";
        var guest = session(registers(activity, address));
        var person = guestOf(address);
        claims.claim(person, activity, Map.of("AMA1", 4));
        var serial = serialOf(person);
        starts.add("/certificates/" + serial);
        assertThat(broken(request -> in(request, guest))).isEmpty();
        var link = MAIL_LINK.matcher(newestMailTo(person));
        assertThat(link.find()).isTrue();
        var confirmed = session(browser.post().uri(link.group()).with(csrf()).exchange());
        assertThat(broken(request -> in(request, confirmed))).isEmpty();
        for (var page : List.of("/certificates/" + serial + "/certificate.pdf", "/transcript.pdf", "/transcript.csv"))
            assertThat(browser.get().uri(page).session(confirmed)).as(page).hasStatusOk();
    }

    private static MockHttpServletRequest in(MockHttpServletRequest request, MockHttpSession session) {
        request.setSession(session);
        return request;
    }

    /** Opens pages breadth first; returns the links that did not open, each with the page that shows it. */
    private List<String> broken(RequestPostProcessor who) {
        var seen = new HashSet<>(starts);
        var next = new ArrayDeque<>(
                starts.stream().map(start -> Map.entry(start, "")).toList());
        var broken = new ArrayList<String>();
        for (var opened = 0; !next.isEmpty() && opened < MOST; opened++) {
            var link = next.poll();
            var answer = browser.get()
                    .uri(URI.create(link.getKey()))
                    .with(who)
                    .exchange()
                    .getResponse();
            // where one starts, one may be refused; a link that is shown opens
            if (answer.getStatus() >= 400 && !link.getValue().isEmpty())
                broken.add(link.getKey() + " on " + link.getValue() + " answers " + answer.getStatus());
            if (answer.getStatus() != 200
                    || !String.valueOf(answer.getContentType()).startsWith("text/html")) continue;
            LINK.matcher(body(answer))
                    .results()
                    .map(found -> path(found.group(1)))
                    .forEach(path -> {
                        if (seen.add(path)) next.add(Map.entry(path, link.getKey()));
                    });
        }
        return broken;
    }

    private static String path(String href) {
        return href.replaceFirst("#.*", "").replace("&amp;", "&");
    }

    private static String body(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private PersonId person(String who) {
        return switch (who) {
            case "petrov" -> cast.petrov();
            case "khan" -> cast.drKhan();
            case "reyes" -> cast.drReyes();
            case "rahmani" -> cast.rahmani();
            case "lindgren" -> cast.lindgren();
            case "tanaka" -> cast.tanaka();
            default -> cast.okafor();
        };
    }

    private MvcTestResult registers(ActivityId activity, String address) {
        return browser.post()
                .uri("/catalog/" + registering.number(activity) + "/guests")
                .session(new MockHttpSession())
                .with(csrf())
                .param("_once", UUID.randomUUID().toString())
                .param("_shown", registering.shown(activity))
                .param("name", "Gwen Guest")
                .param("profession", "PHYSICIAN")
                .param("email", address)
                .exchange();
    }

    private static MockHttpSession session(MvcTestResult result) {
        return (MockHttpSession) result.getRequest().getSession();
    }

    private PersonId guestOf(String address) {
        return new PersonId(jdbc.sql("select person from guest where address = ?")
                .param(address)
                .query(UUID.class)
                .single());
    }

    private String serialOf(PersonId person) {
        return jdbc.sql("select serial from certificate where learner = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private String newestMailTo(PersonId person) {
        return jdbc.sql("select text from mail_outbox where to_person = ? order by id desc limit 1")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
