package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import java.time.Duration;
import java.util.List;
import org.baselinecme.PageTest;
import org.baselinecme.planning.activities.Requirement.Somebody;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.platform.access.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BoardPageTest extends PageTest {
    private static final String FILTERED = "/board?span=sixty-days&q=grantham&blocked=yes";

    @Autowired
    ActivityBoard boards;

    private final BoardRows rows = new BoardRows(RAHMANI, MOMENTS);

    @Test
    void the_board_names_the_owner_of_a_task_and_offers_a_reminder() {
        stands(rows.row(
                3,
                rows.missing(Duration.ofDays(8), 2),
                rows.need(
                        Tone.WAIT, new Whoever(Duty.REVIEW_DISCLOSURES, null), "requirement.disclosure.under_review")));
        assertThat(get(RAHMANI, FILTERED))
                .hasStatusOk()
                .bodyText()
                .contains("Blockers in the next 60 days", "Disclosure missing", "Dr Hollis Grantham")
                .contains("reminded twice, last Sun, Nov 15", "Disclosure reviewer", "Remind")
                .contains("action=\"/activities/" + BoardRows.ROUNDS + "/people/1/requests\"")
                .contains("value=\"/board?span=sixty-days&amp;q=grantham&amp;blocked=yes\"");
    }

    @Test
    void a_recent_reminder_is_shown_and_not_offered_again() {
        stands(rows.row(3, rows.missing(Duration.ofHours(3), 1)));
        assertThat(get(RAHMANI, FILTERED))
                .bodyText()
                .contains("Reminded", "reminded once, Mon, Nov 23")
                .doesNotContain("/requests");
    }

    @Test
    void my_own_tasks_are_labeled_you_and_linked() {
        stands(rows.row(
                3, rows.need(Tone.WAIT, new Whoever(Duty.DECIDE_NEEDS, KHAN.person()), "requirement.needs-submitted")));
        assertThat(get(RAHMANI, "/board"))
                .bodyText()
                .contains("You", "Review", "/activities/" + BoardRows.ROUNDS + "/mend");
    }

    @Test
    void a_complete_activity_is_shown_as_ready() {
        stands(rows.row(3));
        assertThat(get(RAHMANI, "/board")).bodyText().contains("Ready", "no blocked start ahead");
    }

    @Test
    void the_export_has_the_same_rows() {
        stands(rows.row(3, rows.missing(Duration.ofDays(8), 2)), rows.row(4));
        assertThat(get(RAHMANI, FILTERED.replace("blocked=yes", "")).exchange())
                .bodyText()
                .contains("href=\"/board.csv?span=sixty-days&amp;q=grantham\"");
        assertThat(get(RAHMANI, "/board.csv?span=all"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .contains(
                        "\"requirement_code\",\"requirement\",\"holder_id\"",
                        "\"Disclosure missing\"",
                        "\"Dr Hollis Grantham\"")
                .containsPattern("\"2026-11-\\d\\dT\\d\\d:\\d\\d:\\d\\d-07:00\"")
                .contains("\"Ready\"");
    }

    @Test
    void an_empty_board_suggests_the_next_step() {
        stands();
        assertThat(get(RAHMANI, "/board?span=nonsense&blocked=%C3%A9"))
                .hasStatusOk()
                .bodyText()
                .contains("No activities match.");
    }

    @Test
    void a_task_on_the_board_is_in_the_owners_to_do_list() {
        var petrov = new BoardRows(PETROV, MOMENTS);
        var row = petrov.row(
                3,
                petrov.need(Tone.STOP, new Somebody(PETROV.person()), "requirement.disclosure.disclosure_requested"));
        given(boards.mine(PETROV)).willReturn(new Worklist(List.of(row), MOMENTS.today()));
        assertThat(get(PETROV, "/"))
                .bodyText()
                .contains("Disclosure missing", "Medicine Grand Rounds", "Disclose")
                .doesNotContain("href=\"/activities/" + BoardRows.ROUNDS + "\"");
    }

    private void stands(BoardRow... row) {
        given(boards.of(eq(RAHMANI), any()))
                .willAnswer(asked -> BoardPage.of(asked.getArgument(1), List.of(row), MOMENTS.today()));
    }
}
