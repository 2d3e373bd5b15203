package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/**
 * A reviewer decided about a relationship or a person, for one role in one activity (R3, R4).
 *
 * @param relationship company and nature in words; empty where it is about the person
 */
@AuditKind("ClearanceDecided")
record ClearanceDecided(Contributor contributor, ClearanceState from, ClearanceDecision decision, String relationship)
        implements AuditEvent {
    @Override
    public About about() {
        return new About("person", contributor.person().value());
    }

    @Override
    public ActivityId activity() {
        return contributor.activity();
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
        var said = new HashMap<String, Object>();
        said.put("clearance", decision.outcome());
        said.put("role", contributor.role());
        if (!relationship.isEmpty()) said.put("relationship", relationship);
        if (decision.method() != null) said.put("method", decision.method());
        if (decision.peer() != null) said.put("peer", decision.peer());
        if (decision.exception() != null) said.put("exception", decision.exception());
        return said;
    }
}
