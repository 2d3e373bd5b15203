package org.baselinecme.evidence.measures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What holds for every measure of the office that says nothing else. There is one. */
@Entity
class OutcomeDefault {
    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Version
    private @Nullable Integer version;

    /** The smallest difference of a proportion that matters, in percentage points; null for none. */
    private @Nullable Double smallestPoints;

    private @Nullable PersonId by;
    private @Nullable Instant at;

    protected OutcomeDefault() {}

    /** Sets the smallest difference that matters, in percentage points; null for none. */
    OutcomeDefaultChanged set(@Nullable Double points, PersonId who, Instant now) {
        var before = snapshot();
        smallestPoints = points;
        by = who;
        at = now;
        return new OutcomeDefaultChanged(who, now, before, snapshot());
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("smallestPoints", smallestPoints);
        values.put("by", by == null ? null : by.value());
        values.put("at", at);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    @Nullable
    Double smallestPoints() {
        return smallestPoints;
    }
}
