package org.baselinecme.office.companies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A company of the register. Only its name is ever printed: no logo, no trade name (Standard 3.5, R9). */
@Entity
class Company {
    @Id
    private CompanyId id;

    @Version
    private @Nullable Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    private CompanyKind kind;

    @Enumerated(EnumType.STRING)
    private Ownership ownership;

    private String rationale;

    private PersonId proposedBy;

    private Instant proposedAt;

    private @Nullable PersonId determinedBy;

    private @Nullable Instant determinedAt;

    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    /** Says what kind of company it is, and why. */
    CompanyDetermined determine(CompanyForm form, PersonId by, Instant now) {
        var before = snapshot();
        name = form.name().strip();
        kind = form.kind();
        ownership = form.ownership();
        rationale = form.rationale().strip();
        var open = kind == CompanyKind.UNDETERMINED;
        determinedBy = open ? null : by;
        determinedAt = open ? null : now;
        return new CompanyDetermined(id, by, now, rationale, before, snapshot());
    }

    boolean isStale(@Nullable Integer seen) {
        return version != null && !version.equals(seen);
    }

    CompanyForm form(String aliases) {
        return new CompanyForm(version, name, kind, ownership, rationale, aliases);
    }

    private Map<String, ?> snapshot() {
        return Map.of("name", name, "kind", kind, "ownership", ownership);
    }
}
