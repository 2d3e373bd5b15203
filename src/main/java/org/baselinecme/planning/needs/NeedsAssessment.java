package org.baselinecme.planning.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.baselinecme.planning.needs.NeedsEvent.NeedsAccepted;
import org.baselinecme.planning.needs.NeedsEvent.NeedsDeclined;
import org.baselinecme.planning.needs.NeedsEvent.NeedsReturned;
import org.baselinecme.planning.needs.NeedsEvent.NeedsSubmitted;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** The needs assessment of an activity: one each, born with it. What it says stands in rows of its own ({@link NeedsContent}). */
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
        Refused.ifAny(SubmissionRules.objectionsTo(content));
        submissions++;
        moveTo(AssessmentState.SUBMITTED, now);
        return new NeedsSubmitted(activity, submissions, by, now, content.snapshot());
    }

    NeedsReturned returnFor(List<NeedsComment> open, PersonId by, Instant now) {
        Refused.ifAny(objectionsTo(AssessmentState.RETURNED));
        if (open.isEmpty())
            throw new Refused(
                    List.of(Objection.blocking("needs.return-without-comment", SubmissionRules.page(activity))));
        moveTo(AssessmentState.RETURNED, now);
        return NeedsReturned.with(activity, open, by, now);
    }

    NeedsAccepted accept(List<NeedsComment> open, PersonId by, Instant now) {
        Refused.ifAny(objectionsTo(AssessmentState.ACCEPTED));
        if (!open.isEmpty())
            throw new Refused(List.of(Objection.blocking("needs.comments-unsent", SubmissionRules.page(activity))));
        moveTo(AssessmentState.ACCEPTED, now);
        return new NeedsAccepted(activity, by, now);
    }

    NeedsDeclined decline(String why, PersonId by, Instant now) {
        Refused.ifAny(objectionsTo(AssessmentState.DECLINED));
        moveTo(AssessmentState.DECLINED, now);
        return new NeedsDeclined(activity, why, by, now);
    }

    /** Why it cannot go there from where it is; the button and the guard ask this same method. */
    List<Objection> objectionsTo(AssessmentState target) {
        if (state.next().contains(target)) return List.of();
        return List.of(Objection.blocking(
                "needs.is-" + state.name().toLowerCase(Locale.ROOT), SubmissionRules.page(activity)));
    }

    private void moveTo(AssessmentState target, Instant now) {
        state = target;
        since = now;
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
