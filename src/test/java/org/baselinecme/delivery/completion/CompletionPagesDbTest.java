package org.baselinecme.delivery.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Findings A3, A5, A6: the pages ask what a path or a credit system needs. */
class CompletionPagesDbTest extends DatabaseTest {
    private MockMvcTester browser;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void the_claim_page_asks_for_time_and_reflection_and_not_for_a_code() {
        var activity = opened("OTHER_BLENDED");
        var learner = cast.learners().learner("Ada Quist", "MD", "PHYSICIAN");
        assertThat(get(learner, "/claims/" + activity))
                .hasStatusOk()
                .bodyText()
                .contains("How many minutes did it take you?", "What did you learn", "completed “")
                .doesNotContain("Scan the session code");
        assertThat(send(learner, "/completions/" + activity, "50"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/claims/" + activity);
        assertThat(get(learner, "/claims/" + activity))
                .hasStatusOk()
                .bodyText()
                .contains("You reported 50 minutes", "0.75");
    }

    @Test
    void staff_see_who_completed_it_and_record_it() {
        var activity = opened("PERFORMANCE_IMPROVEMENT");
        assertThat(get(cast.rahmani(), "/activities/" + activity + "/completions"))
                .hasStatusOk()
                .bodyText()
                .contains("Record completion", "stages A, B and C");
    }

    @Test
    void a_pharmacist_is_asked_for_ids_on_the_claim_page_and_the_page_says_where_credit_is_recorded() {
        var activity = cast.activities().listed("LIVE_COURSE", "ACPE");
        cast.activities().open(activity);
        var pharmacist = cast.learners().learner("Iris Vogel", "PharmD", "PHARMACIST");
        var code = cast.learners().code(activity);
        TestClock.moveTo("2027-03-01T08:55:00Z");
        let(
                pharmacist,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(code), true));
        assertThat(get(pharmacist, "/claims/" + activity))
                .hasStatusOk()
                .bodyText()
                .contains("NABP e-Profile ID", "Month and day of birth", "name=\"back\" value=\"/claims/" + activity);
        assertThat(get(pharmacist, "/profile/credentials"))
                .hasStatusOk()
                .bodyText()
                .contains("NABP e-Profile ID");
    }

    @Test
    void the_page_of_requirements_says_what_is_missing() {
        var activity = cast.activities().scheduled();
        let(
                cast.rahmani(),
                me -> cast.services().creditRequests().request(me, activity, java.util.List.of("ANCC", "ACPE")));
        assertThat(get(cast.rahmani(), "/activities/" + activity + "/credit/requirements"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Nursing credit requires a nurse planner",
                        "Pharmacy credit requires pharmacists",
                        "Record UAN");
    }

    private ActivityId opened(String format) {
        var activity = cast.activities().listed(format, "AMA1");
        let(
                cast.drKhan(),
                me -> cast.services()
                        .agenda()
                        .drop(me, activity, cast.learners().slots(activity).getFirst()));
        if (!format.equals("PERFORMANCE_IMPROVEMENT"))
            let(cast.drKhan(), me -> cast.services().agenda().estimate(me, activity, "60", "Three tried it."));
        cast.activities().open(activity);
        TestClock.moveTo("2027-03-01T15:00:00Z");
        return activity;
    }

    private MvcTestResult get(PersonId person, String path) {
        return as(
                person,
                me -> browser.get()
                        .uri(path)
                        .with(authentication(SecurityPageConfiguration.atWork(me)))
                        .exchange());
    }

    private MvcTestResult send(PersonId person, String path, String minutes) {
        return as(
                person,
                me -> browser.post()
                        .uri(path)
                        .param("part", "WHOLE")
                        .param("minutes", minutes)
                        .param("reflection", "I will plan shorter courses of antibiotics.")
                        .with(authentication(SecurityPageConfiguration.atWork(me)))
                        .with(csrf())
                        .exchange());
    }
}
