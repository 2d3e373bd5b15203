package org.baselinecme.planning.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baselinecme.planning.needs.NeedsEvent.KnowledgeAloneAllowed;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** The director's exception to R24 for one assessment, with the reason. There is at most one, and it is permanent. */
@Entity
@Immutable
@Table(name = "needs_exception")
class KnowledgeAloneAllowance extends AddedEntity<ActivityId> {
    @Id
    private ActivityId activity;

    private PersonId by;
    private Instant at;
    private String why;

    @SuppressWarnings("NullAway.Init")
    protected KnowledgeAloneAllowance() {}

    KnowledgeAloneAllowance(ActivityId activity, String why, PersonId by, Instant now) {
        this.activity = activity;
        this.why = why;
        this.by = by;
        this.at = now;
    }

    KnowledgeAloneAllowed allowed() {
        return new KnowledgeAloneAllowed(activity, why, by, at, snapshot());
    }

    /** Every recorded field by name. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("by", by.value());
        fields.put("at", at);
        fields.put("why", why);
        return fields;
    }

    @Override
    public ActivityId getId() {
        return activity;
    }
}
