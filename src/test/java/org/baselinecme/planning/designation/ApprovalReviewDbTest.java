package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestActivities;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Credit is designated for what was read, and for nothing else (findings A17). */
@DisplayName("findings A17: approval through a review")
class ApprovalReviewDbTest extends DatabaseTest {
    @Autowired
    private ApprovalReviews reviews;

    private ApprovalReview review(ActivityId activity) {
        return cast.as(cast.okafor(), me -> reviews.of(me, activity));
    }

    private void approve(ActivityId activity, String reviewed) {
        cast.let(cast.okafor(), me -> cast.services().designations().approve(me, activity, reviewed));
    }

    private void isRefused(ActivityId activity, String reviewed, String objection) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> approve(activity, reviewed))
                .withMessageContaining(objection);
        assertThat(cast.as(cast.okafor(), me -> reviews.of(me, activity)).against())
                .noneMatch(one -> one.key().startsWith("stage"));
        assertThat(stage(activity)).isEqualTo(Stage.IN_REVIEW.name());
    }

    private String stage(ActivityId activity) {
        return jdbc.sql("select stage from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }

    @Test
    void the_review_shows_everything_that_approval_fixes_and_what_is_open() {
        var activity = cast.activities().inReview();
        var shown = review(activity);
        assertThat(shown.objectives()).isNotEmpty();
        assertThat(shown.amounts()).isEqualTo("1.00 AMA PRA Category 1 Credit™");
        assertThat(shown.statements()).hasSizeGreaterThan(1);
        assertThat(shown.support()).contains("no commercial support");
        assertThat(shown.people()).isEqualTo(new ApprovalReview.Count(1, 1, true));
        assertThat(shown.content()).isEqualTo(new ApprovalReview.Count(0, 1, true));
        assertThat(shown.isBlocked()).isFalse();
    }

    @Test
    void the_conditions_of_nursing_credit_are_on_the_checklist() {
        var activity = cast.activities().scheduled();
        cast.activities().requestCredit(activity, "ANCC");
        cast.activities().submit(activity);
        assertThat(review(activity).conditions()).containsExactly(new ApprovalCheck.Line("conditions.ANCC", true));
    }

    @Test
    void nothing_is_approved_without_its_review() {
        isRefused(cast.activities().inReview(), "", "approval.not-reviewed");
        isRefused(
                cast.activities().inReview(),
                review(cast.activities().inReview()).seal(),
                "approval.changed");
    }

    @Test
    void nothing_that_changed_since_is_approved_unseen() {
        var activity = cast.activities().inReview();
        var reviewed = review(activity).seal();
        cast.disclosures().addFaculty(activity, cast.drReyes());
        assertThat(review(activity).people().all()).isEqualTo(2);
        isRefused(activity, reviewed, "approval.changed");
        approve(activity, review(activity).seal());
        assertThat(stage(activity)).isEqualTo(Stage.APPROVED.name());
    }

    @Test
    void content_that_was_judged_since_is_read_before_approval() {
        var activity = cast.activities().inReview();
        var reviewed = review(activity).seal();
        cast.activities().accept(activity, cast.learners().slots(activity).getFirst());
        isRefused(activity, reviewed, "approval.changed");
    }

    @Test
    void a_second_approval_is_refused_and_designates_nothing_more() {
        var activity = cast.activities().inReview();
        var reviewed = review(activity).seal();
        approve(activity, reviewed);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> approve(activity, reviewed));
        assertThat(jdbc.sql("select count(*) from v_designation where activity = ?")
                        .param(activity.value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName("findings A17: designating sessions of a series asks first, with the credit and the date")
    void designating_sessions_asks_first() {
        var activity = cast.activities().opened();
        var added = cast.activities().plan(activity, slot(ACCREDITED, "10:00", "11:00", "Pine Room", cast.drKhan()));
        var seen = List.of(TestActivities.seen(added, 4));
        assertThatExceptionOfType(Unconfirmed.class)
                .isThrownBy(() -> cast.let(
                        cast.okafor(),
                        me -> cast.services().sessionDesignations().designate(me, activity, seen, "")))
                .satisfies(asked ->
                        assertThat(asked.consequences().getFirst().key()).isEqualTo("series.designates"))
                .satisfies(asked ->
                        assertThat(asked.consequences().getFirst().arguments()).startsWith(1, "1.00"));
    }
}
