package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@DisplayName("findings A20: the promised address of the stream has a field and a sender")
class StreamAddressDbTest extends DatabaseTest {
    private static final String FIRST = "https://meet.example.org/j/1234?pwd=abc";
    private static final String SECOND = "https://meet.example.org/j/5678";

    private MockMvcTester browser;
    private TestRegistrations registering;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        registering = TestRegistrations.of(cast, context);
    }

    @Test
    void who_is_registered_by_stream_gets_the_address_when_it_is_entered_and_when_it_changes() {
        var activity = cast.activities().opened();
        registering.seats(activity, "", true);
        var here = registering.registered(activity);
        var away = registering.learner();
        registering.register(away, activity, AttendanceMode.STREAMED);
        assertThat(mails(away)).isEmpty();
        registering.stream(activity, FIRST);
        registering.stream(activity, FIRST);
        assertThat(mails(away)).singleElement().asString().contains(FIRST, "Questions? Contact");
        registering.stream(activity, SECOND);
        assertThat(mails(away)).hasSize(2).last().asString().contains(SECOND);
        assertThat(mails(here)).isEmpty();
    }

    @Test
    void who_registers_later_gets_it_at_once_and_finds_it_on_the_page_of_the_registration_alone() {
        var activity = cast.activities().opened();
        registering.stream(activity, FIRST);
        var away = registering.learner();
        registering.register(away, activity, AttendanceMode.STREAMED);
        var here = registering.registered(activity);
        assertThat(mails(away)).singleElement().asString().contains(FIRST);
        assertThat(page(away, activity, "/registration")).contains("j/1234");
        assertThat(mine(away)).contains("j/1234");
        assertThat(page(here, activity, "/registration")).doesNotContain("j/1234");
        assertThat(mine(here)).doesNotContain("j/1234");
        assertThat(page(away, activity, "")).doesNotContain("j/1234");
        assertThat(browser.get().uri("/catalog/" + registering.number(activity) + "/registration"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("j/1234");
    }

    private String page(PersonId person, ActivityId activity, String rest) {
        return body(person, "/catalog/" + registering.number(activity) + rest);
    }

    private String mine(PersonId person) {
        return body(person, "/my-cme/upcoming")
                .replaceAll("(?s)<section[^>]*aria-labelledby=\"messages\".*?</section>", "");
    }

    private String body(PersonId person, String path) {
        var answer = browser.get()
                .uri(path)
                .with(authentication(SecurityPageConfiguration.remembered(person.value())))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<String> mails(PersonId person) {
        return jdbc.sql(
                        "select text from mail_outbox where to_person = ? and subject like 'How to join: %' order by id")
                .param(person.value())
                .query(String.class)
                .list();
    }
}
