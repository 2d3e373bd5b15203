package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.UUID;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Findings E15: the answer to a guest's form was lost with the cookie of the visit, and the session of the page is gone. */
class GuestLostAnswerDbTest extends DatabaseTest {
    @Autowired
    private LearnerNoticeService notices;

    private MockMvcTester browser;
    private TestRegistrations registering;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        registering = TestRegistrations.of(cast, context);
    }

    @Test
    void the_form_sent_again_goes_on_with_the_visit_of_the_same_person() {
        var activity = cast.activities().opened();
        var once = UUID.randomUUID();
        sends(activity, once, true);
        var again = sends(activity, once, false);
        assertThat(again).hasStatus(302);
        assertThat(browser.get().uri("/my-cme/upcoming").session((MockHttpSession)
                        again.getRequest().getSession()))
                .hasStatusOk()
                .bodyText()
                .contains("Medicine Grand Rounds");
        assertThat(jdbc.sql("select count(*) from guest where address = 'lost@visit.example.org'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_token_of_no_form_begins_no_visit() {
        var sent = sends(cast.activities().opened(), UUID.randomUUID(), false);
        assertThat(browser.get().uri("/my-cme/upcoming").session((MockHttpSession)
                        sent.getRequest().getSession()))
                .hasStatus(302);
    }

    private MvcTestResult sends(ActivityId activity, UUID once, boolean withinItsSession) {
        var request = browser.post()
                .uri("/catalog/" + registering.number(activity) + "/guests")
                .param("_once", once.toString())
                .param("_shown", notices.current(activity).hash())
                .param("name", "Gwen Guest")
                .param("profession", "NURSE")
                .param("email", "lost@visit.example.org");
        return (withinItsSession ? request.with(csrf()) : request).exchange();
    }
}
