package org.baselinecme.office.limits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** A limit of the office: its value, and the range that accreditors or the product allow. */
@Entity
@DynamicUpdate
class OfficeLimit {
    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "code")
    private LimitKey key;

    @Version
    private @Nullable Integer version;

    private int value;

    @Enumerated(EnumType.STRING)
    private LimitUnit unit;

    private int usual;
    private int lowest;
    private int highest;
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected OfficeLimit() {}

    /**
     * Sets another value; empty where it is the same. {@link Refused} outside the range,
     * {@link OptimisticLockingFailureException} where it was changed since this version was read.
     */
    Optional<LimitChanged> change(int other, @Nullable Integer seen, PersonId by, Instant now) {
        if (!Objects.equals(seen, version)) throw new OptimisticLockingFailureException("limit");
        if (!row().allows(other))
            throw new Refused(
                    List.of(Objection.blocking("limit.range", "/settings/limits/" + key.code(), lowest, highest)));
        if (other == value) return Optional.empty();
        var before = snapshot();
        value = other;
        return Optional.of(new LimitChanged(key, by, now, before, snapshot()));
    }

    /** Sets the value the product comes with; empty where it is that. */
    Optional<LimitChanged> reset(@Nullable Integer seen, PersonId by, Instant now) {
        return change(usual, seen, by, now);
    }

    LimitRow row() {
        return new LimitRow(key, unit, value, usual, lowest, highest, source, Objects.requireNonNullElse(version, 0));
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("limit", key.name());
        values.put("value", value);
        values.put("unit", unit.name());
        values.put("usual", usual);
        values.put("lowest", lowest);
        values.put("highest", highest);
        values.put("source", source);
        return values;
    }
}
