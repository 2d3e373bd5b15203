package org.baselinecme.office.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The stored {@link AccreditationTerm}; there is one row at most. */
@Entity
@Table(name = "provider_accreditation")
class ProviderAccreditation {
    static final Boolean ONLY = true;

    @Id
    private Boolean one = ONLY;

    @Version
    private @Nullable Integer version;

    private String accreditor = "";

    @Enumerated(EnumType.STRING)
    private @Nullable AccreditationStatus status;

    @Column(name = "from_on")
    private @Nullable LocalDate from;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    protected ProviderAccreditation() {}

    static ProviderAccreditation blank() {
        return new ProviderAccreditation();
    }

    /** Takes over every value; empty where nothing differs. */
    Optional<AccreditationChanged> change(AccreditationTerm term, PersonId by, Instant now) {
        var before = snapshot();
        accreditor = term.accreditor();
        status = term.status();
        from = term.from();
        until = term.until();
        var after = snapshot();
        return after.equals(before) ? Optional.empty() : Optional.of(new AccreditationChanged(by, now, before, after));
    }

    AccreditationTerm term() {
        return new AccreditationTerm(
                version == null ? AccreditationTerm.NONE.version() : version, accreditor, status, from, until);
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("accreditor", accreditor);
        values.put("status", Objects.toString(status, ""));
        values.put("from", Objects.toString(from, ""));
        values.put("until", Objects.toString(until, ""));
        return values;
    }
}
