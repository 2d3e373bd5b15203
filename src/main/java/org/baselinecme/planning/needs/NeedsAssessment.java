package org.baselinecme.planning.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baselinecme.planning.needs.NeedsEvent.NeedsAccepted;
import org.baselinecme.planning.needs.NeedsEvent.NeedsDeclined;
import org.baselinecme.planning.needs.NeedsEvent.NeedsReturned;
import org.baselinecme.planning.needs.NeedsEvent.NeedsSubmitted;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The needs assessment of an activity and its state; there is one for each activity, begun with the proposal. Its answers,
 * sources, objectives and comments are aggregates of their own ({@link NeedsContent}); whoever changes one of them locks
 * this row first.
 */
@Entity
class NeedsAssessment {
    @Id
    private ActivityId activity;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private AssessmentState state;

    private Instant since;
    private int submissions;

    @SuppressWarnings("NullAway.Init")
    protected NeedsAssessment() {}

    NeedsAssessment(ActivityId activity, Instant now) {
        this.activity = activity;
        this.state = AssessmentState.DRAFT;
        this.since = now;
    }

    NeedsSubmitted submit(NeedsContent content, PersonId by, Instant now) {
        Refused.ifAny(objectionsTo(AssessmentState.SUBMITTED));
        Refused.ifAny(SubmissionPolicy.objectionsTo(content));
        var before = snapshot();
        submissions++;
        moveTo(AssessmentState.SUBMITTED, now);
        var after = snapshot();
        after.putAll(content.snapshot());
        return new NeedsSubmitted(activity, submissions, by, now, before, after);
    }

    NeedsReturned returnFor(List<NeedsComment> open, PersonId by, Instant now) {
        Refused.ifAny(objectionsTo(AssessmentState.RETURNED));
        if (open.isEmpty())
            throw new Refused(
                    List.of(Objection.blocking("needs.return-without-comment", SubmissionPolicy.page(activity))));
        var before = snapshot();
        var comments = open.stream().map(NeedsComment::text).toList();
        moveTo(AssessmentState.RETURNED, now);
        var after = snapshot();
        after.put("comments", comments);
        return new NeedsReturned(activity, comments, by, now, before, after);
    }

    NeedsAccepted accept(List<NeedsComment> open, PersonId by, Instant now) {
        Refused.ifAny(objectionsTo(AssessmentState.ACCEPTED));
        if (!open.isEmpty())
            throw new Refused(List.of(Objection.blocking("needs.comments-unsent", SubmissionPolicy.page(activity))));
        var before = snapshot();
        moveTo(AssessmentState.ACCEPTED, now);
        return new NeedsAccepted(activity, by, now, before, snapshot());
    }

    NeedsDeclined decline(String why, PersonId by, Instant now) {
        Refused.ifAny(objectionsTo(AssessmentState.DECLINED));
        var before = snapshot();
        moveTo(AssessmentState.DECLINED, now);
        return new NeedsDeclined(activity, why, by, now, before, snapshot());
    }

    /** The director's exception: while the assessment is open, and only where it changes knowledge alone (R24). */
    KnowledgeAloneAllowance allowKnowledgeAlone(NeedsContent content, String why, PersonId by, Instant now) {
        Refused.ifAny(objectionsTo(AssessmentState.SUBMITTED));
        if (!content.isKnowledgeAlone())
            throw new Refused(
                    List.of(Objection.blocking("needs.not-knowledge-alone", SubmissionPolicy.page(activity))));
        return new KnowledgeAloneAllowance(activity, why, by, now);
    }

    /** Objections to moving from the present state to {@code target}; pages and verbs use this same method. */
    List<Objection> objectionsTo(AssessmentState target) {
        if (state.next().contains(target)) return List.of();
        return List.of(Objection.blocking(
                "needs.is-" + state.name().toLowerCase(Locale.ROOT), SubmissionPolicy.page(activity)));
    }

    private void moveTo(AssessmentState target, Instant now) {
        state = target;
        since = now;
    }

    /** Every recorded field by name. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("state", state);
        fields.put("since", since);
        fields.put("submissions", submissions);
        return fields;
    }

    ActivityId activity() {
        return activity;
    }

    AssessmentState state() {
        return state;
    }

    Instant since() {
        return since;
    }
}
