package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;

import java.util.List;
import java.util.UUID;
import org.baselinecme.PageTest;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.Agenda;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.designation.CreditPage.SeriesSession;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;

/** Credit by session, and the page on which consequences are confirmed. */
class SeriesPageTest extends PageTest {
    private static final String PAGE = "/activities/" + ROUNDS + "/credit";

    @Autowired
    CreditPages pages;

    @Autowired
    SessionDesignations designations;

    @Autowired
    Agenda agenda;

    private static SeriesSession session(String title, SeriesSession.State state, Objection... against) {
        return new SeriesSession(
                "Mon, Mar 1, 8:00–9:00 AM", title, title + "=4", "1.00", state, false, List.of(against));
    }

    private static CreditPage page(Stage stage, boolean mayApprove) {
        return new CreditPage(
                PLACE,
                stage,
                List.of(),
                "4.00",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                true,
                List.of(
                        session("Sepsis", SeriesSession.State.READY),
                        session(
                                "Gout",
                                SeriesSession.State.WAITING,
                                Objection.blocking("series.no-faculty", "/mended", "Gout")),
                        session(
                                "Anemia",
                                SeriesSession.State.MISSED,
                                Objection.blocking("series.begun", null, "Anemia", "Monday")),
                        session("Stroke", SeriesSession.State.DESIGNATED)),
                new CreditPage.Rights(true, mayApprove, true));
    }

    @Test
    @DisplayName("findings A12: the page says which session is designated, why another is not, and who can do it")
    void says_which_session_is_designated_and_why_another_is_not() {
        given(pages.of(OKAFOR, ROUNDS)).willReturn(page(Stage.OPEN, true));
        assertThat(get(OKAFOR, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("1 of 4 sessions have designated credit", "value=\"Sepsis=4\"", "Designate credit")
                .contains("“Gout” has no faculty yet.", "href=\"/mended\"")
                .contains("“Anemia” started Monday. Its credit can no longer be designated.");
        given(pages.of(RAHMANI, ROUNDS)).willReturn(page(Stage.OPEN, false));
        assertThat(get(RAHMANI, PAGE))
                .bodyText()
                .contains("Someone other than the activity’s owner")
                .doesNotContain(">Designate credit<");
    }

    @Test
    void says_before_approval_that_approval_designates_what_is_ready() {
        given(pages.of(OKAFOR, ROUNDS)).willReturn(page(Stage.IN_REVIEW, true));
        assertThat(get(OKAFOR, PAGE)).bodyText().contains("It also designates credit for the sessions that are ready");
    }

    @Test
    void designates_the_selected_sessions() {
        assertThat(post(OKAFOR, "/activities/" + ROUNDS + "/session-designations")
                        .param("sessions", "Sepsis=4"))
                .redirectedUrl()
                .isEqualTo(PAGE + "#series");
        then(AopTestUtils.<SessionDesignations>getTargetObject(designations))
                .should()
                .designate(OKAFOR, ROUNDS, List.of("Sepsis=4"), "");
    }

    @Test
    @DisplayName(
            "findings A10: a change with consequences shows them and sends the same form again once they are confirmed")
    void a_change_with_consequences_is_confirmed_on_a_page_of_its_own() {
        var slot = new SlotId(UUID.fromString("01a2057a-6963-7000-943a-c82a4f4d47e3"));
        var removal = "/activities/" + ROUNDS + "/agenda/" + slot + "/removal";
        willAnswer(call -> {
                    Unconfirmed.ifNot(
                            call.getArgument(3), List.of(Objection.advice("agenda.lowers", null, "1.00", "0.00")));
                    return null;
                })
                .given(agenda)
                .drop(any(), any(), any(), anyString(), anyString());
        assertThat(post(KHAN, removal).param("reason", "<b>ill</b>"))
                .hasStatus(409)
                .bodyText()
                .contains("The maximum credit learners can claim drops from 1.00 to 0.00.", "Confirm and save")
                .contains("action=\"" + removal + "\"", "name=\"confirmed\"")
                .contains("name=\"reason\" value=\"&lt;b&gt;ill&lt;/b&gt;\"");
    }
}
