package org.baselinecme.planning.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.planning.agenda.SlotId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContentReviewsDbTest extends DatabaseTest {
    @Autowired
    private ContentReviewQueries reviews;

    private SlotId presentation() {
        return cast.learners().slots(cast.activities().inReview()).getFirst();
    }

    @Test
    void the_latest_review_of_each_presentation_counts_and_presentations_without_one_are_omitted() {
        var activity = cast.activities().inReview();
        var slot = cast.learners().slots(activity).getFirst();
        var other = presentation();
        assertThat(reviews.latest(List.of(slot, other))).isEmpty();
        assertThat(reviews.latest(slot).isReviewed()).isFalse();
        cast.activities().accept(activity, slot);
        assertThat(reviews.latest(List.of(slot, other))).containsOnlyKeys(slot);
        cast.activities().review(cast.tanaka(), activity, slot, 1);
        assertThat(reviews.latest(slot))
                .extracting(LatestReview::turn, LatestReview::accepted, LatestReview::outdated, LatestReview::by)
                .containsExactly(2, true, false, cast.tanaka());
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("ContentReviewed");
    }

    @Test
    void of_two_reviews_at_the_same_moment_one_is_stored() {
        var activity = cast.activities().inReview();
        var slot = cast.learners().slots(activity).getFirst();
        cast.disclosures().nothingToDisclose(cast.tanaka());
        Runnable review = () -> cast.activities().review(cast.tanaka(), activity, slot, 0);
        assertThat(Race.of(Collections.nCopies(3, review)))
                .filteredOn(Optional::isPresent)
                .hasSize(2)
                .allSatisfy(refused -> assertThat(refused.orElseThrow()).hasMessage("content.overtaken"));
        assertThat(reviews.latest(slot).turn()).isOne();
    }
}
