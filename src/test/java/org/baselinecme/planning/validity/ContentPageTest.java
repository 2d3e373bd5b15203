package org.baselinecme.planning.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.baselinecme.PageTest;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.kernel.Objection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContentPageTest extends PageTest {
    private static final String PAGE = "/activities/" + ROUNDS + "/content";
    private static final SlotId SLOT = SlotId.next();

    @Autowired
    ContentPages pages;

    @Autowired
    ContentReviews reviews;

    private static ContentPage.Row row(LatestReview review) {
        var item = new AgendaItem(
                SLOT,
                SlotTime.of(
                        LocalDate.parse("2026-12-01"),
                        LocalTime.parse("08:00"),
                        LocalTime.parse("09:00"),
                        ZoneOffset.UTC),
                "",
                "Auditorium",
                SlotKind.ACCREDITED,
                "Sepsis in 2026",
                Set.of(),
                "");
        return new ContentPage.Row(item, "Tue, Dec 1", "Dr Amina Khan", review, "Dr Kenji Tanaka", "Mon, Nov 23");
    }

    private static ContentReviewPage page(List<Objection> objections, List<Objection> objectionsToAccepting) {
        return new ContentReviewPage(
                PLACE,
                row(LatestReview.none(SLOT)),
                objections,
                objectionsToAccepting,
                new AiQuestion(List.of(), false));
    }

    @Test
    void lists_presentations_with_their_latest_review() {
        var returned = new LatestReview(SLOT, 1, false, false, false, "Show both sides.", OKAFOR.person(), NOW);
        given(pages.of(OKAFOR, ROUNDS)).willReturn(new ContentPage(PLACE, List.of(row(returned)), true));
        assertThat(get(OKAFOR, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Sepsis in 2026", "Show both sides.", "Dr Kenji Tanaka", PAGE + "/" + SLOT);
    }

    @Test
    void offers_the_form_unless_the_viewer_may_not_review() {
        given(pages.of(OKAFOR, ROUNDS, SLOT)).willReturn(page(List.of(), List.of()));
        assertThat(get(OKAFOR, PAGE + "/" + SLOT))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"balanced\"", "value=\"NOT_APPLICABLE\"");
        var own = Objection.blocking("content.own", PAGE, "Sepsis in 2026");
        given(pages.of(OKAFOR, ROUNDS, SLOT)).willReturn(page(List.of(own), List.of()));
        assertThat(get(OKAFOR, PAGE + "/" + SLOT)).bodyText().doesNotContain("name=\"balanced\"");
    }

    @Test
    void shows_why_the_content_cannot_be_accepted_yet() {
        var open = Objection.blocking("content.faculty-not-cleared", "/activities/x", "Dr Khan", "Sepsis in 2026");
        given(pages.of(OKAFOR, ROUNDS, SLOT)).willReturn(page(List.of(), List.of(open)));
        assertThat(get(OKAFOR, PAGE + "/" + SLOT)).bodyText().contains("Dr Khan", "name=\"balanced\"");
    }

    @Test
    void r76_a_review_that_leaves_the_question_about_ai_open_is_shown_again() {
        given(pages.of(OKAFOR, ROUNDS, SLOT)).willReturn(page(List.of(), List.of()));
        var open = post(OKAFOR, PAGE + "/" + SLOT)
                .param("turn", "0")
                .param("balanced", "YES")
                .param("research", "YES")
                .param("evolving", "YES")
                .param("scientific", "YES")
                .param("note", "");
        assertThat(open).hasStatus(422).bodyText().contains("Select yes or no.");
        var unchecked = post(OKAFOR, PAGE + "/" + SLOT)
                .param("turn", "0")
                .param("balanced", "YES")
                .param("research", "YES")
                .param("evolving", "YES")
                .param("scientific", "YES")
                .param("aiUsed", "true")
                .param("aiTool", "Larkwell")
                .param("note", "");
        assertThat(unchecked).hasStatus(422).bodyText().contains("AI was used. Enter the tool", "value=\"Larkwell\"");
        then(reviews).shouldHaveNoInteractions();
    }

    @Test
    void a_review_without_a_note_on_what_must_change_is_shown_again() {
        given(pages.of(OKAFOR, ROUNDS, SLOT)).willReturn(page(List.of(), List.of()));
        var incomplete = post(OKAFOR, PAGE + "/" + SLOT)
                .param("turn", "0")
                .param("balanced", "NO")
                .param("research", "YES")
                .param("evolving", "YES")
                .param("scientific", "YES")
                .param("note", "");
        assertThat(incomplete).hasStatus(422);
        then(reviews).shouldHaveNoInteractions();
    }
}
