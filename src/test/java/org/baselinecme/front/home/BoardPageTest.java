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

    private final Rows rows = new Rows(RAHMANI, MOMENTS);

    @Test
    void the_board_names_who_holds_it_and_offers_to_remind() {
        stands(rows.row(
                3,
                rows.missing(Duration.ofDays(8), 2),
                rows.need(
                        Tone.WAIT, new Whoever(Duty.REVIEW_DISCLOSURES, null), "requirement.disclosure.under_review")));
        assertThat(get(RAHMANI, FILTERED))
                .hasStatusOk()
                .bodyText()
                .contains("What blocks the coming 60 days", "Disclosure missing", "Dr Hollis Grantham")
                .contains("asked twice, last Sun, Nov 15, 08:04", "Those who review disclosures", "Remind")
                .contains("action=\"/activities/" + Rows.ROUNDS + "/people/1/requests\"")
                .contains("value=\"/board?span=sixty-days&amp;q=grantham&amp;blocked=yes\"");
    }

    @Test
    void who_was_reminded_a_short_while_ago_is_said_so_and_not_offered_again() {
        stands(rows.row(3, rows.missing(Duration.ofHours(3), 1)));
        assertThat(get(RAHMANI, FILTERED))
                .bodyText()
                .contains("Reminded", "asked once, Today 05:04")
                .doesNotContain("/requests");
    }

    @Test
    void what_waits_for_me_says_you_and_leads_there() {
        stands(rows.row(
                3, rows.need(Tone.WAIT, new Whoever(Duty.DECIDE_NEEDS, KHAN.person()), "requirement.needs-submitted")));
        assertThat(get(RAHMANI, "/board"))
                .bodyText()
                .contains(
                        "You", "Those who decide on needs", "Read and decide", "/activities/" + Rows.ROUNDS + "/mend");
    }

    @Test
    void where_nothing_is_missing_it_says_ready() {
        stands(rows.row(3));
        assertThat(get(RAHMANI, "/board")).bodyText().contains("Ready", "no blocked start ahead");
    }

    @Test
    void a_file_says_the_same_line_by_line() {
        stands(rows.row(3, rows.missing(Duration.ofDays(8), 2)), rows.row(4));
        assertThat(get(RAHMANI, FILTERED.replace("blocked=yes", "")).exchange())
                .bodyText()
                .contains("href=\"/board.csv?span=sixty-days&amp;q=grantham\"");
        assertThat(get(RAHMANI, "/board.csv?span=all"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .contains("\"Still needed\",\"Held by\"", "\"Disclosure missing\",\"Dr Hollis Grantham\",\"4\"")
                .contains("\"Ready\"");
    }

    @Test
    void an_empty_board_says_the_next_step() {
        stands();
        assertThat(get(RAHMANI, "/board?span=nonsense&blocked=%C3%A9"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing is coming that fits.");
    }

    @Test
    void the_same_thing_stands_on_the_list_of_the_one_who_holds_it() {
        var petrov = new Rows(PETROV, MOMENTS);
        var row = petrov.row(
                3,
                petrov.need(Tone.STOP, new Somebody(PETROV.person()), "requirement.disclosure.disclosure_requested"));
        given(boards.mine(PETROV)).willReturn(new Worklist(List.of(row), List.of()));
        assertThat(get(PETROV, "/"))
                .bodyText()
                .contains("Disclosure missing", "Medicine Grand Rounds", "Disclose")
                .doesNotContain("href=\"/activities/" + Rows.ROUNDS + "\"");
    }

    private void stands(BoardRow... row) {
        given(boards.of(eq(RAHMANI), any()))
                .willAnswer(asked -> BoardPage.of(asked.getArgument(1), List.of(row), MOMENTS.today()));
    }
}
