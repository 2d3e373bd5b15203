package org.baselinecme.office.grants;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A role of the office's own: a bundle of duties with a name. Those that give access are never in it. */
@Entity
@DynamicUpdate
class OfficeRole {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String name;
    private String description;
    private List<String> duties;
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected OfficeRole() {}

    OfficeRole(OfficeRoleForm form) {
        this.id = Ids.next();
        this.name = form.name().strip();
        this.description = form.description().strip();
        this.duties = bundled(form);
    }

    UUID id() {
        return id;
    }

    OfficeRoleEvents.RoleDefined define(PersonId by, Instant now) {
        return new OfficeRoleEvents.RoleDefined(id, by, now, snapshot());
    }

    /** Changes what it is called and brings, for everybody who holds it, with their next request. */
    OfficeRoleEvents.RoleChanged change(OfficeRoleForm form, PersonId by, Instant now) {
        inUse();
        var before = snapshot();
        name = form.name().strip();
        description = form.description().strip();
        duties = bundled(form);
        return new OfficeRoleEvents.RoleChanged(id, by, now, before, snapshot());
    }

    /** Retires it: nobody is given it any more, and it brings nothing to those who hold it. */
    OfficeRoleEvents.RoleRetired retire(PersonId by, Instant now) {
        inUse();
        var before = snapshot();
        retiredAt = now;
        return new OfficeRoleEvents.RoleRetired(id, by, now, before, snapshot());
    }

    void inUse() {
        if (retiredAt != null) throw new NotFound();
    }

    private static List<String> bundled(OfficeRoleForm form) {
        var chosen = Duty.named(form.duties());
        if (chosen.isEmpty() || !chosen.stream().allMatch(Duty::isBundled))
            throw new Refused(List.of(Objection.blocking("office-role.duties", "/roles")));
        return chosen.stream().map(Enum::name).sorted().toList();
    }

    Set<Duty> duties() {
        return Duty.named(duties);
    }

    OfficeRoleForm form() {
        return new OfficeRoleForm(version, name, description, duties);
    }

    boolean isStale(@Nullable Integer seen) {
        return !Objects.equals(seen, version);
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", name);
        values.put("description", description);
        values.put("duties", List.copyOf(duties));
        values.put("retiredAt", Objects.toString(retiredAt, ""));
        return values;
    }
}
