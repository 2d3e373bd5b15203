package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baselinecme.planning.needs.NeedsQuestion.CHANGE;
import static org.baselinecme.planning.needs.NeedsQuestion.COMPETENCE;
import static org.baselinecme.planning.needs.NeedsQuestion.GAP;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.audit.Timeline;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Edges where something once slipped through: two at a moment, a choice nobody offers, a door without its controller. */
class NeedsEdgeCasesDbTest extends DatabaseTest {
    @Autowired
    private NeedsQueries contents;

    @Autowired
    private NeedsPages pages;

    @Autowired
    private Timeline timeline;

    @Test
    void an_answer_saved_during_submission_is_included_or_refused() {
        var activity = cast.completed();
        var saving = transaction.execute(submitting -> {
            cast.submit(activity);
            var save = CompletableFuture.runAsync(
                    () -> cast.changeAnswer(activity, GAP, SampleAssessments.words(150), ""));
            waitAMoment(save);
            return save;
        });
        assertThatThrownBy(saving::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(Refused.class);
        assertThat(contents.of(activity).answer(GAP).words()).isLessThan(100);
    }

    @Test
    void two_simultaneous_clicks_add_one_objective() {
        var activity = cast.grandRounds();
        var second = transaction.execute(first -> {
            cast.propose(cast.drKhan(), activity, "Compare orders.", COMPETENCE);
            var other = CompletableFuture.runAsync(
                    () -> cast.propose(cast.drKhan(), activity, "Compare orders.", COMPETENCE));
            waitAMoment(other);
            return other;
        });
        second.join();
        assertThat(contents.objectives(activity)).hasSize(1);
    }

    @Test
    void an_unknown_change_target_does_not_break_the_page() {
        var activity = cast.grandRounds();
        assertThatCode(() -> {
                    try {
                        cast.answer(cast.drKhan(), activity, CHANGE, "They will.", "", "FAME");
                    } catch (Refused | NotFound refused) {
                        return;
                    }
                    as(cast.drKhan(), me -> pages.of(me, activity).objections());
                })
                .doesNotThrowAnyException();
    }

    @Test
    void an_unknown_format_is_refused() {
        var activity = cast.completed();
        assertThatThrownBy(() -> {
                    cast.changeAnswer(activity, NeedsQuestion.RATIONALE, "Because.", "", "HOLOGRAM");
                    cast.submit(activity);
                })
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_unknown_source_is_refused() {
        var activity = cast.grandRounds();
        assertThatThrownBy(() -> cast.addEvidence(cast.drKhan(), activity, "TEA_LEAVES"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_coordinator_proposes_only_in_their_department() {
        assertThatThrownBy(() -> cast.propose(cast.rahmani(), cast.surgery(), "Out of sight"))
                .isInstanceOfAny(AccessDeniedException.class, Refused.class, NotFound.class);
    }

    @Test
    void r24_the_exception_is_only_for_knowledge_alone() {
        var activity = cast.completed();
        assertThatThrownBy(() ->
                        let(cast.okafor(), me -> cast.services().needs().allowKnowledgeAlone(me, activity, "Why not.")))
                .isInstanceOf(Refused.class)
                .hasMessage("needs.not-knowledge-alone");
    }

    @Test
    void r24_the_exception_comes_before_the_decision() {
        var activity = cast.declined();
        assertThatThrownBy(() ->
                        let(cast.okafor(), me -> cast.services().needs().allowKnowledgeAlone(me, activity, "Why not.")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void declining_requires_a_reason() {
        var activity = cast.submitted();
        assertThatThrownBy(() ->
                        let(cast.rahmani(), me -> cast.services().activities().decline(me, activity, "  ")))
                .isInstanceOf(Refused.class)
                .hasMessage("reason-missing");
    }

    @Test
    void an_empty_comment_is_refused() {
        var activity = cast.submitted();
        assertThatThrownBy(() ->
                        as(cast.rahmani(), me -> cast.services().comments().comment(me, activity, GAP, " ")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_owner_does_not_read_a_comment_on_the_timeline_before_it_is_returned() {
        var activity = cast.submitted();
        cast.comment(activity);
        var seen = as(cast.drKhan(), me -> timeline.of(me, activity, 50));
        assertThat(seen).extracting(fact -> fact.after().toString()).noneMatch(said -> said.contains("Whose learners"));
    }

    @Test
    void an_answered_comment_cannot_be_answered_again() {
        var activity = cast.submitted();
        var comment = cast.comment(activity);
        let(cast.rahmani(), me -> cast.services().needs().returnForChanges(me, activity));
        let(cast.drKhan(), me -> cast.services().comments().answer(me, activity, comment, "First."));
        assertThatThrownBy(() ->
                        let(cast.rahmani(), me -> cast.services().comments().answer(me, activity, comment, "Second.")))
                .isInstanceOf(Refused.class)
                .hasMessage("needs.comment-answered");
    }

    @Test
    void opening_a_department_is_recorded() {
        assertThat(auditEventsOf(cast.medicine().value())).isNotEmpty();
    }

    private static void waitAMoment(CompletableFuture<?> other) {
        try {
            other.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException waits) {
            // it waits for the one who was first, as it should
        } catch (Exception refused) {
            throw new IllegalStateException(refused);
        }
    }
}
