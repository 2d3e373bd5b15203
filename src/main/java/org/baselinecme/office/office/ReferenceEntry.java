package org.baselinecme.office.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The stored {@link ReferenceRow}. Only its wording and dates change; other rows refer to its code. */
@Entity
@IdClass(ReferenceEntry.Key.class)
@Table(name = "reference_row")
class ReferenceEntry {
    @Id
    private String list;

    @Id
    private String code;

    private String label;

    @Column(updatable = false)
    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Map<String, String> attributes;

    @Column(updatable = false)
    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validTo;
    private String source;
    private @Nullable LocalDate verifiedOn;

    @SuppressWarnings("NullAway.Init")
    protected ReferenceEntry() {}

    /** Changes wording and dates; empty where nothing differs. */
    Optional<ReferenceReworded> reword(ReferenceForm form, PersonId by, Instant now) {
        var before = snapshot();
        label = form.label();
        source = form.source();
        validTo = form.validTo();
        verifiedOn = form.verifiedOn();
        var after = snapshot();
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new ReferenceReworded(auditId(), by, now, before, after));
    }

    /** Records that it was compared with its source on this day; empty where that is recorded, and for an expired entry. */
    Optional<ReferenceReworded> check(LocalDate today, PersonId by, Instant now) {
        if (today.equals(verifiedOn) || validTo != null && validTo.isBefore(today)) return Optional.empty();
        var before = snapshot();
        verifiedOn = today;
        return Optional.of(new ReferenceReworded(auditId(), by, now, before, snapshot()));
    }

    private UUID auditId() {
        return UUID.nameUUIDFromBytes((list + "/" + code).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("row", list + "/" + code);
        values.put("label", label);
        values.put("position", position);
        values.put("attributes", attributes);
        values.put("validFrom", Objects.toString(validFrom, ""));
        values.put("validTo", Objects.toString(validTo, ""));
        values.put("source", source);
        values.put("verifiedOn", Objects.toString(verifiedOn, ""));
        return values;
    }

    /** List and code. */
    record Key(String list, String code) implements Serializable {}
}
