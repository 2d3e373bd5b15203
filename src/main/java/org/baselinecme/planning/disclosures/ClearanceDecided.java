package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/**
 * A reviewer decided about a relationship or a person, for one role in one activity (R3, R4).
 *
 * @param relationship company and nature in words; empty where the decision is about the person
 */
@AuditKind("ClearanceDecided")
record ClearanceDecided(ClearanceDecision decision, ContentRole role, ClearanceState from, String relationship)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("person", decision.person().value());
    }

    @Override
    public ActivityId activity() {
        return decision.activity();
    }

    @Override
    public PersonId by() {
        return decision.by();
    }

    @Override
    public Instant at() {
        return decision.at();
    }

    @Override
    public String why() {
        return decision.why();
    }

    @Override
    public Map<String, ?> before() {
        return Map.of("clearance", from);
    }

    @Override
    public Map<String, ?> after() {
        var after = new LinkedHashMap<String, Object>(decision.snapshot());
        if (!relationship.isEmpty()) after.put("relationship", relationship);
        return after;
    }
}
