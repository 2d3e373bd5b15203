package org.baselinecme.office.companies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @ElementCollection
    @CollectionTable(name = "company_alias", joinColumns = @JoinColumn(name = "company"))
    @Column(name = "alias")
    private Set<String> aliases = new HashSet<>();

    private PersonId proposedBy;
    private Instant proposedAt;
    private @Nullable PersonId determinedBy;
    private @Nullable Instant determinedAt;

    @SuppressWarnings("NullAway.Init")
    protected Company() {}

    /** A company that a disclosure names and the register does not contain yet; its kind is not determined. */
    Company(String name, PersonId by, Instant now) {
        this.id = CompanyId.next();
        this.name = name;
        this.kind = CompanyKind.UNDETERMINED;
        this.ownership = Ownership.UNKNOWN;
        this.rationale = "";
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** The event to publish once a proposed company is stored. */
    CompanyProposed proposed() {
        return new CompanyProposed(id, proposedBy, proposedAt, snapshot());
    }

    /** Sets kind, ownership, rationale and names. */
    CompanyDetermined determine(CompanyForm form, PersonId by, Instant now) {
        var before = snapshot();
        name = form.name().strip();
        kind = form.kind();
        ownership = form.ownership();
        rationale = form.rationale().strip();
        aliases.retainAll(form.otherNames());
        aliases.addAll(form.otherNames());
        var undetermined = kind == CompanyKind.UNDETERMINED;
        determinedBy = undetermined ? null : by;
        determinedAt = undetermined ? null : now;
        return new CompanyDetermined(id, by, now, rationale, before, snapshot());
    }

    boolean isStale(@Nullable Integer seen) {
        return version != null && !version.equals(seen);
    }

    CompanyForm form() {
        return new CompanyForm(version, name, kind, ownership, rationale, String.join("\n", sortedAliases()));
    }

    CompanyId id() {
        return id;
    }

    private List<String> sortedAliases() {
        return aliases.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("name", name);
        values.put("kind", kind);
        values.put("ownership", ownership);
        values.put("rationale", rationale);
        values.put(
                "aliases",
                aliases.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
        values.put("proposedBy", proposedBy.toString());
        values.put("proposedAt", proposedAt);
        values.put("determinedBy", determinedBy == null ? "" : determinedBy.toString());
        values.put("determinedAt", determinedAt == null ? "" : determinedAt);
        return values;
    }
}
