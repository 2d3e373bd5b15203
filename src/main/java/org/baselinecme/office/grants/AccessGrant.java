package org.baselinecme.office.grants;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.ScopeKind;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A role that a person holds within a scope, from a moment on, for good or until another. */
@Entity
@DynamicUpdate
class AccessGrant extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private ScopeKind scopeKind;

    private @Nullable UUID scope;
    private Instant fromAt;
    private @Nullable Instant untilAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessGrant() {}

    AccessGrant(PersonId person, Grant grant, Instant from, @Nullable Instant until) {
        // a role of a visit would turn every visit of this person into one by link
        if (grant.role().isOfAVisit())
            throw new IllegalArgumentException(grant.role() + " is held for a visit, never given");
        this.id = Ids.next();
        this.person = person;
        this.role = grant.role();
        this.scopeKind = grant.kind();
        this.scope = grant.scope();
        this.fromAt = from;
        this.untilAt = until;
    }

    @Override
    public UUID getId() {
        return id;
    }

    GrantEvents.RoleGranted give(PersonId by) {
        return new GrantEvents.RoleGranted(person, by, fromAt, snapshot());
    }

    DeputyEvent.DeputyNamed nameDeputy(PersonId by) {
        return new DeputyEvent.DeputyNamed(person, by, fromAt, snapshot());
    }

    /** Ends the time of a deputy; {@link NotFound} for any other grant and for one that has ended. */
    DeputyEvent.DeputyEnded endDeputy(PersonId by, Instant now) {
        if (role != Role.deputy() || untilAt == null || !untilAt.isAfter(now)) throw new NotFound();
        var before = snapshot();
        untilAt = now;
        return new DeputyEvent.DeputyEnded(person, by, now, before, snapshot());
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("person", person.toString());
        values.put("role", role);
        values.put("scopeKind", scopeKind);
        values.put("scope", Objects.toString(scope, ""));
        values.put("fromAt", fromAt);
        values.put("untilAt", Objects.toString(untilAt, ""));
        return values;
    }
}
