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
    private @Nullable UUID officeRole;
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
        if (role == Role.CUSTOM) throw new IllegalArgumentException("a role of the office's own is named");
        if (role.needsEnd() && until == null) throw GrantScopes.refused("grant.needs-end");
    }

    /** A role of the office's own, which is in use. */
    AccessGrant(PersonId person, OfficeRole own, Grant grant, Instant from, @Nullable Instant until) {
        this.id = Ids.next();
        this.person = person;
        this.role = Role.CUSTOM;
        this.officeRole = own.id();
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

    /** Ends the grant now; {@link NotFound} for one of somebody else and for one that has ended. */
    GrantEvents.RoleEnded end(PersonId holder, PersonId by, Instant now) {
        if (!person.equals(holder) || !isOpen(now)) throw new NotFound();
        var before = snapshot();
        if (fromAt.isAfter(now)) fromAt = now;
        untilAt = now;
        return new GrantEvents.RoleEnded(person, by, now, before, snapshot());
    }

    /** Whether it gives the same role in the same scope, now or later. */
    boolean isSameAs(AccessGrant other, Instant now) {
        return role == other.role
                && Objects.equals(officeRole, other.officeRole)
                && scopeKind == other.scopeKind
                && Objects.equals(scope, other.scope)
                && isOpen(now);
    }

    /** Whether it is in force or still to come. */
    boolean isOpen(Instant now) {
        return untilAt == null || untilAt.isAfter(now);
    }

    /** Whether it makes its holder a director for good. */
    boolean isOfDirector() {
        return role == Role.DIRECTOR;
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
        values.put("officeRole", Objects.toString(officeRole, ""));
        values.put("scopeKind", scopeKind);
        values.put("scope", Objects.toString(scope, ""));
        values.put("fromAt", fromAt);
        values.put("untilAt", Objects.toString(untilAt, ""));
        return values;
    }
}
