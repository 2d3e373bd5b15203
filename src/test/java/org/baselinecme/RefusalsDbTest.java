package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.planning.needs.NeedsQuestion.*;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Services refuse violations of each hard rule with every reason and change nothing. */
class RefusalsDbTest extends DatabaseTest {
    private static final String WORD = "word ";

    Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt("R23 planning before approval", "needs.not-approved", () -> plan(cast.submitted())),
                new Attempt("R23 planning a draft", "needs.not-approved", () -> plan(cast.grandRounds())),
                new Attempt("R23 planning what was declined", "needs.not-approved", () -> plan(cast.declined())),
                new Attempt("planning twice", "activity.not-from-here", () -> {
                    var activity = cast.accepted();
                    plan(activity);
                    plan(activity);
                }),
                new Attempt(
                        "R24 knowledge alone",
                        "needs.knowledge-alone",
                        () -> submitWith(
                                activity -> cast.changeAnswer(activity, CHANGE, "They will know.", "", "KNOWLEDGE"))),
                new Attempt(
                        "R25 no format",
                        "needs.format-missing",
                        () -> submitWith(activity -> cast.changeAnswer(activity, RATIONALE, "A weekly hour.", ""))),
                new Attempt(
                        "R25 no rationale",
                        "needs.rationale-missing",
                        () -> submitWith(activity -> cast.changeAnswer(activity, RATIONALE, "", "", "RSS"))),
                new Attempt(
                        "R25 no competency",
                        "needs.competency-missing",
                        () -> submitWith(activity -> cast.changeAnswer(activity, COMPETENCIES, "", ""))),
                new Attempt(
                        "R28 gap too long",
                        "needs.too-long",
                        () -> submitWith(activity -> cast.changeAnswer(activity, GAP, WORD.repeat(101), ""))),
                new Attempt(
                        "R28 cause too long",
                        "needs.too-long",
                        () -> submitWith(
                                activity -> cast.changeAnswer(activity, COMPETENCE, "They lack.", WORD.repeat(51)))),
                new Attempt(
                        "R28 rationale too long",
                        "needs.too-long",
                        () -> submitWith(
                                activity -> cast.changeAnswer(activity, RATIONALE, WORD.repeat(26), "", "RSS"))),
                new Attempt(
                        "no gap",
                        "needs.gap-missing",
                        () -> submitWith(activity -> cast.changeAnswer(activity, GAP, "", ""))),
                new Attempt(
                        "no cause of a need",
                        "needs.cause-missing",
                        () -> submitWith(activity -> cast.changeAnswer(activity, COMPETENCE, "They lack.", ""))),
                new Attempt(
                        "no need",
                        "needs.need-missing",
                        () -> submitWith(activity -> cast.changeAnswer(activity, COMPETENCE, "", ""))),
                new Attempt(
                        "no intended change",
                        "needs.change-missing",
                        () -> submitWith(activity -> cast.changeAnswer(activity, CHANGE, "They will.", ""))),
                new Attempt(
                        "the change unsaid",
                        "needs.change-unsaid",
                        () -> submitWith(activity -> cast.changeAnswer(activity, CHANGE, "", "", "COMPETENCE"))),
                new Attempt(
                        "no measure",
                        "needs.measure-missing",
                        () -> submitWith(activity -> cast.changeAnswer(activity, MEASURE, "", ""))),
                new Attempt("R27 no evidence", "needs.evidence-missing", () -> submitWith(this::withoutEvidence)),
                new Attempt("no objective", "needs.objective-missing", () -> submitWith(this::withoutObjectives)),
                new Attempt("submitting for the owner", "needs.not-the-owner", () -> {
                    var activity = cast.completed();
                    let(cast.okafor(), me -> needs(me, activity));
                }),
                new Attempt("submitting twice", "needs.is-submitted", () -> cast.submit(cast.submitted())),
                new Attempt("submitting what was accepted", "needs.is-accepted", () -> cast.submit(cast.accepted())),
                new Attempt(
                        "resubmitting with a comment unanswered",
                        "needs.comment-open",
                        () -> cast.submit(cast.returned())),
                new Attempt(
                        "writing in a submitted one",
                        "needs.is-submitted",
                        () -> cast.changeAnswer(cast.submitted(), GAP, "Another gap.", "")),
                new Attempt(
                        "evidence for an accepted one",
                        "needs.is-accepted",
                        () -> cast.addEvidence(cast.drKhan(), cast.accepted(), "EHR")),
                new Attempt(
                        "an objective for a declined one",
                        "needs.is-declined",
                        () -> cast.propose(cast.drKhan(), cast.declined(), "Apply it.", COMPETENCE)),
                new Attempt("accepting one's own", "needs.own", () -> approve(cast.okafor(), own())),
                new Attempt("returning one's own", "needs.own", () -> giveBack(cast.okafor(), own())),
                new Attempt("declining one's own", "needs.own", () -> decline(cast.okafor(), own())),
                new Attempt("commenting on one's own", "needs.own", () -> comment(cast.okafor(), own())),
                new Attempt("accepting a draft", "needs.is-draft", () -> approve(cast.rahmani(), cast.completed())),
                new Attempt("declining a draft", "needs.is-draft", () -> decline(cast.rahmani(), cast.grandRounds())),
                new Attempt("commenting on a draft", "needs.is-draft", () -> cast.comment(cast.grandRounds())),
                new Attempt(
                        "returning without a comment",
                        "needs.return-without-comment",
                        () -> giveBack(cast.rahmani(), cast.submitted())),
                new Attempt(
                        "accepting a returned one",
                        "needs.is-returned",
                        () -> approve(cast.rahmani(), cast.returned())),
                new Attempt("accepting twice", "needs.is-accepted", () -> approve(cast.okafor(), cast.accepted())),
                new Attempt(
                        "declining what was accepted",
                        "needs.is-accepted",
                        () -> decline(cast.okafor(), cast.accepted())),
                new Attempt(
                        "accepting what was declined",
                        "needs.is-declined",
                        () -> approve(cast.okafor(), cast.declined())));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void the_attempt_is_refused_with_its_objection_and_changes_nothing(Attempt attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt.work()::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(attempt.objection()));
    }

    private void submitWith(Consumer<ActivityId> change) {
        var activity = cast.completed();
        change.accept(activity);
        cast.submit(activity);
    }

    private void withoutEvidence(ActivityId activity) {
        jdbc.sql("delete from needs_evidence where activity = ?")
                .param(activity.value())
                .update();
    }

    private void withoutObjectives(ActivityId activity) {
        jdbc.sql("delete from needs_objective where activity = ?")
                .param(activity.value())
                .update();
    }

    /** Submitted by the director herself. */
    private ActivityId own() {
        var activity = cast.propose(cast.okafor(), cast.medicine(), "Accreditation for beginners");
        cast.completeNeeds(cast.okafor(), activity);
        let(cast.okafor(), me -> needs(me, activity));
        return activity;
    }

    private void needs(Me me, ActivityId activity) {
        cast.services().needs().submit(me, activity);
    }

    private void plan(ActivityId activity) {
        cast.disclosures().nothingToDisclose(cast.drKhan());
        let(cast.drKhan(), me -> cast.services().activities().startPlanning(me, activity));
    }

    private void approve(PersonId who, ActivityId activity) {
        let(who, me -> cast.services().activities().approveNeeds(me, activity));
    }

    private void decline(PersonId who, ActivityId activity) {
        let(who, me -> cast.services().activities().decline(me, activity, "Served already."));
    }

    private void giveBack(PersonId who, ActivityId activity) {
        let(who, me -> cast.services().needs().returnForChanges(me, activity));
    }

    private UUID comment(PersonId who, ActivityId activity) {
        return as(who, me -> cast.services().comments().comment(me, activity, GAP, "Whose?"));
    }

    record Attempt(String rule, String objection, Runnable work) {
        @Override
        public String toString() {
            return rule + " → " + objection;
        }
    }
}
