package org.baselinecme.planning.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether artificial intelligence was used is asked at every content review, and learners are told (R76). */
class AiReviewsDbTest extends DatabaseTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    @Autowired
    private AiDisclosure disclosure;

    @Autowired
    private LearnerNoticeService notices;

    private static AiUse used(String checkedBy, String check, LocalDate until) {
        return new AiUse(true, "Larkwell", "3.1", DAY, until, "First draft.", checkedBy, check);
    }

    private void review(ActivityId activity, AiUse ai) {
        cast.disclosures().nothingToDisclose(cast.tanaka());
        var form = new ContentReviewForm(
                0, ContentAnswer.YES, ContentAnswer.YES, ContentAnswer.YES, ContentAnswer.YES, "", ai);
        var slot = cast.learners().slots(activity).getFirst();
        let(cast.tanaka(), me -> cast.services().reviews().submit(me, activity, slot, form));
    }

    @Test
    void r76_learners_read_where_it_was_used_and_who_checked_it() {
        var activity = cast.activities().opened();
        var before = notices.current(activity);
        review(activity, used(cast.drKhan().toString(), "Compared each dose with the guideline.", DAY));
        assertThat(disclosure.of(activity))
                .singleElement()
                .asString()
                .startsWith("AI was used to prepare “")
                .contains("reviewed by Dr Amina Khan");
        assertThat(notices.current(activity).text()).contains("Artificial intelligence", "reviewed by Dr Amina Khan");
        assertThat(notices.current(activity).hash()).isNotEqualTo(before.hash());
        assertThat(lastAuditEventOf(activity.value()).after())
                .contains(
                        "Larkwell",
                        "3.1",
                        "First draft.",
                        "Compared each dose",
                        cast.drKhan().toString());
    }

    @Test
    void r76_without_it_learners_read_nothing_about_it() {
        var activity = cast.activities().opened();
        review(activity, AiUse.none());
        assertThat(disclosure.of(activity)).isEmpty();
        assertThat(notices.current(activity).text()).doesNotContain("Artificial intelligence");
    }

    Stream<Attempt> attempts() {
        var khan = cast.drKhan().toString();
        return Stream.of(
                new Attempt("content.ai-open", AiUse.OPEN),
                new Attempt("content.ai-unchecked", used(khan, "", DAY)),
                new Attempt("content.ai-unchecked", used("", "Read it.", DAY)),
                new Attempt("content.ai-checker", used(PersonId.next().toString(), "Read it.", DAY)),
                new Attempt("content.ai-future", used(khan, "Read it.", LocalDate.parse("2027-02-01"))));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void r76_a_review_that_leaves_it_open_is_refused(Attempt attempt) {
        var activity = cast.activities().inReview();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> review(activity, attempt.ai()))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(attempt.objection()));
    }

    private record Attempt(String objection, AiUse ai) {}
}
