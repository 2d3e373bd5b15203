package org.baselinecme.delivery.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** The assessment of an activity: the terms announced before the start, which hold from then on (R32). */
@Entity
class Assessment extends AddedEntity<ActivityId> {
    @Id
    private ActivityId activity;

    @Version
    private @Nullable Integer version;

    private @Nullable Integer passMark;
    private @Nullable Integer attempts;
    private boolean baseline;
    private boolean forCredit;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    /** An assessment whose terms are not announced yet. */
    Assessment(ActivityId activity, PersonId by, Instant now) {
        this.activity = activity;
        this.baseline = true;
        this.forCredit = true;
        this.by = by;
        this.at = now;
    }

    @Override
    public ActivityId getId() {
        return activity;
    }

    AssessmentTerms terms() {
        return new AssessmentTerms(version == null ? 0 : version + 1, passMark, attempts, baseline, forCredit);
    }

    /** {@link OptimisticLockingFailureException} where somebody changed the terms since this version was read. */
    void requireVersion(int seen) {
        if (seen != terms().version()) throw new OptimisticLockingFailureException("assessment");
    }

    /** Announces these terms. */
    AssessmentEvent.AssessmentAnnounced announce(AssessmentTerms terms, PersonId person, Instant now) {
        var before = isNew() ? Map.<String, Object>of() : snapshot();
        passMark = terms.passMark();
        attempts = terms.attempts();
        baseline = terms.baseline();
        forCredit = terms.forCredit();
        by = person;
        at = now;
        return new AssessmentEvent.AssessmentAnnounced(activity, before, snapshot(), person, now);
    }

    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("passMark", passMark == null ? "" : passMark.toString());
        fields.put("attempts", attempts == null ? "" : attempts.toString());
        fields.put("baseline", baseline);
        fields.put("forCredit", forCredit);
        return fields;
    }
}
