package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;

import java.util.List;
import org.baselinecme.ConfirmedSteps;
import org.baselinecme.PageTest;
import org.baselinecme.planning.needs.AssessmentState;
import org.baselinecme.planning.needs.ChangeTarget;
import org.baselinecme.planning.needs.NeedsQuestion;
import org.baselinecme.planning.needs.NeedsSummary;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class ActivityLifecyclePageTest extends PageTest {
    private static final String PAGE = "/activities/" + ROUNDS;

    @Autowired
    Activities activities;

    @Autowired
    ActivityPages pages;

    @Test
    void shows_the_stages_the_particulars_and_the_timeline() {
        given(pages.of(KHAN, ROUNDS)).willReturn(page(Stage.NEEDS_APPROVED, List.of(), true));
        assertThat(get(KHAN, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("2026-0042", "Medicine Grand Rounds", "aria-current=\"step\"", "Needs approved")
                .contains("Withdrawn orders", "Compare two orders.", "Dr Amina Khan proposed the activity")
                .contains(PAGE + "/planning");
    }

    @Test
    void a_disabled_button_shows_the_objection_of_the_service() {
        var blocked = Objection.blocking("needs.not-approved", PAGE + "/needs");
        given(pages.of(KHAN, ROUNDS)).willReturn(page(Stage.NEEDS_APPROVED, List.of(blocked), true));
        assertThat(get(KHAN, PAGE))
                .bodyText()
                .contains("The needs are not approved yet.", "href=\"" + PAGE + "/needs\"")
                .containsPattern("<button[^>]*disabled[^>]*>Start planning");
    }

    @Test
    void offers_planning_only_to_those_who_may() {
        given(pages.of(KHAN, ROUNDS)).willReturn(page(Stage.NEEDS_APPROVED, List.of(), false));
        assertThat(get(KHAN, PAGE)).bodyText().doesNotContain("action=\"" + PAGE + "/planning\"");
    }

    @Test
    void accepts_declines_and_starts_planning() {
        assertThat(confirmed("acceptance")).redirectedUrl().isEqualTo(PAGE);
        assertThat(confirmed("declination").param("why", "Served elsewhere."))
                .redirectedUrl()
                .isEqualTo(PAGE);
        assertThat(post(KHAN, PAGE + "/planning")).redirectedUrl().isEqualTo(PAGE);
        then(activities).should().approveNeeds(RAHMANI, ROUNDS);
        then(activities).should().decline(RAHMANI, ROUNDS, "Served elsewhere.");
        then(activities).should().startPlanning(KHAN, ROUNDS);
    }

    private MockMvcRequestBuilder confirmed(String step) {
        return post(RAHMANI, PAGE + "/" + step).param("confirmed", ConfirmedSteps.seal("/activities/{id}/" + step));
    }

    @Test
    @DisplayName(
            "findings A17: what can't be undone is asked first, with everything that was typed, and changes nothing")
    void a_step_that_cannot_be_undone_asks_first() {
        assertThat(post(RAHMANI, PAGE + "/declination").param("why", "Served elsewhere."))
                .hasStatus(409)
                .bodyText()
                .contains("The proposal will be declined", "Confirm and save", "action=\"" + PAGE + "/declination\"")
                .contains("name=\"why\" value=\"Served elsewhere.\"")
                .contains("name=\"confirmed\" value=\"" + ConfirmedSteps.seal("/activities/{id}/declination") + "\"");
        then(activities).shouldHaveNoInteractions();
    }

    @Test
    void does_not_decline_without_a_reason() {
        willThrow(new Refused(List.of(Objection.blocking("reason-missing", null))))
                .given(activities)
                .decline(any(), any(), any());
        assertThat(confirmed("declination").param("why", ""))
                .hasStatus(409)
                .bodyText()
                .contains("Enter a reason.");
    }

    @Test
    void reports_a_concurrent_change() {
        willThrow(new OptimisticLockingFailureException("stage"))
                .given(activities)
                .approveNeeds(any(), any());
        assertThat(confirmed("acceptance")).hasStatus(409).bodyText().contains("Someone else made a change");
    }

    @Test
    void absent_out_of_scope_and_malformed_ids_all_return_404() throws Exception {
        given(pages.of(any(), any())).willThrow(new NotFound());
        var absent = get(KHAN, PAGE).exchange();
        assertThat(absent).hasStatus(404);
        assertThat(withoutToken(
                        get(KHAN, "/activities/no-id").exchange().getResponse().getContentAsString()))
                .isEqualTo(withoutToken(absent.getResponse().getContentAsString()));
    }

    private static String withoutToken(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static ActivityPage page(Stage stage, List<Objection> blocks, boolean mayPlan) {
        var needs = new NeedsSummary(
                AssessmentState.ACCEPTED,
                NOW,
                "Withdrawn orders",
                List.of(new NeedsSummary.Stated(NeedsQuestion.COMPETENCE, "No practiced way.")),
                List.of(ChangeTarget.COMPETENCE),
                "Re-audit",
                1,
                0);
        var proposed =
                new TimelineRow("Today", "Dr Amina Khan", "event.ActivityProposed", null, null, null, "", List.of());
        return new ActivityPage(
                PLACE,
                stage,
                "Dr Amina Khan",
                "Medicine",
                "Regularly scheduled series",
                "Mon, Mar 1",
                List.of("Physician"),
                needs,
                List.of("Compare two orders."),
                blocks,
                List.of(),
                new ActivityPage.Rights(true, false, mayPlan, true, false),
                List.of(proposed));
    }
}
