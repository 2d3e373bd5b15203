package org.baselinecme.planning.activities;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.needs.ProposedObjective;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.hibernate.annotations.Immutable;

/** A learning objective of an activity, adopted from its accepted needs assessment (R23). */
@Entity
@Immutable
@Table(name = "activity_objective")
class ActivityObjective extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private int position;
    private String text;
    private UUID proposedAs;

    @SuppressWarnings("NullAway.Init")
    protected ActivityObjective() {}

    ActivityObjective(ActivityId activity, ProposedObjective proposed) {
        this.id = Ids.next();
        this.activity = activity;
        this.position = proposed.position();
        this.text = proposed.text();
        this.proposedAs = proposed.id();
    }

    /** Every recorded field by name. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("activity", activity.value());
        fields.put("position", position);
        fields.put("text", text);
        fields.put("proposedAs", proposedAs);
        return fields;
    }

    @Override
    public UUID getId() {
        return id;
    }

    String text() {
        return text;
    }
}
