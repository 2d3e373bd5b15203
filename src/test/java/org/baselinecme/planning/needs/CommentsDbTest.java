package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baselinecme.planning.needs.NeedsQuestion.CHANGE;
import static org.baselinecme.planning.needs.NeedsQuestion.GAP;

import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CommentsDbTest extends DatabaseTest {
    @Autowired
    private NeedsPages pages;

    @Autowired
    private NeedsQueries contents;

    @Test
    void the_owner_sees_comments_after_the_return() {
        var activity = cast.submitted();
        cast.comment(activity);
        assertThat(seenBy(cast.drKhan(), activity)).isZero();
        assertThat(seenBy(cast.rahmani(), activity)).isEqualTo(1);
        let(cast.rahmani(), me -> cast.services().needs().returnForChanges(me, activity));
        assertThat(seenBy(cast.drKhan(), activity)).isEqualTo(1);
    }

    @Test
    void the_assessment_can_be_resubmitted_once_every_comment_is_answered() {
        var activity = cast.submitted();
        var comment = cast.comment(activity);
        let(cast.rahmani(), me -> cast.services().needs().returnForChanges(me, activity));
        let(cast.drKhan(), me -> cast.services().comments().answer(me, activity, comment, "Ours."));
        assertThat(contents.of(activity).openComments()).isEmpty();
        cast.submit(activity);
        let(cast.rahmani(), me -> cast.services().activities().approveNeeds(me, activity));
        assertThat(as(cast.drKhan(), me -> cast.services().needs().summary(me, activity))
                        .state())
                .isEqualTo(AssessmentState.ACCEPTED);
    }

    @Test
    void a_comment_on_another_activity_is_not_found() {
        var activity = cast.returned();
        var comment = cast.comment(cast.submitted());
        assertThatThrownBy(() ->
                        let(cast.drKhan(), me -> cast.services().comments().answer(me, activity, comment, "Ours.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void r24_with_the_directors_exception_it_can_be_submitted() {
        var activity = cast.completed();
        cast.changeAnswer(activity, CHANGE, "They will know.", "", "KNOWLEDGE");
        let(cast.okafor(), me -> cast.services().needs().allowKnowledgeAlone(me, activity, "A new law."));
        cast.submit(activity);
        assertThat(contents.of(activity).isKnowledgeAlone()).isTrue();
        assertThat(as(cast.rahmani(), me -> pages.of(me, activity)).objections())
                .extracting("key")
                .containsExactly("needs.knowledge-alone-allowed");
    }

    @Test
    void the_summary_matches_the_other_pages() {
        var activity = cast.returned();
        var summary = as(cast.drKhan(), me -> cast.services().needs().summary(me, activity));
        assertThat(summary.gap()).startsWith("In 96 of 240");
        assertThat(summary.needs()).extracting(NeedsSummary.Stated::need).containsExactly(NeedsQuestion.COMPETENCE);
        assertThat(summary.designedToChange()).containsExactly(ChangeTarget.COMPETENCE);
        assertThat(summary.evidence()).isEqualTo(1);
        assertThat(summary.openComments()).isEqualTo(1);
    }

    @Test
    void the_page_names_who_saved_and_who_commented() {
        var activity = cast.returned();
        var part = as(cast.drKhan(), me -> pages.of(me, activity)).part(GAP.name());
        assertThat(part.remarks()).extracting(NeedsPage.Remark::by).containsExactly("Fatima Rahmani, MD");
    }

    private int seenBy(PersonId person, ActivityId activity) {
        return as(person, me -> pages.of(me, activity)).comments().size();
    }
}
