package org.baselinecme.planning.systems;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of what a credit system asks and how it counts. It is never changed; an edit adds the next version. */
@Entity
@Immutable
class CreditSystemTerms extends AddedEntity<CreditSystemTerms.Key> {
    @EmbeddedId
    private Key key;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> professions;

    private int minutes;
    private int step;

    @Enumerated(EnumType.STRING)
    private CreditRule.Rounding rounding;

    @Enumerated(EnumType.STRING)
    private CreditRule.Partial partial;

    private @Nullable Integer minimumPercent;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> requiredIds;

    private String recordedIn;
    private String source;
    private @Nullable LocalDate confirmedOn;
    private String confirmedWith;
    private @Nullable PersonId by;
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected CreditSystemTerms() {}

    CreditSystemTerms(Key key, CreditSystemForm form, PersonId by, Instant now) {
        var rule = form.rule();
        this.key = key;
        this.professions = List.copyOf(form.professions());
        this.minutes = rule.minutes();
        this.step = rule.step();
        this.rounding = rule.rounding();
        this.partial = rule.partial();
        this.minimumPercent = rule.minimumPercent();
        this.requiredIds = List.copyOf(form.requiredIds());
        this.recordedIn = form.recordedIn().strip();
        this.source = form.source().strip();
        this.confirmedOn = form.confirmedOn();
        this.confirmedWith = form.confirmedWith().strip();
        this.by = by;
        this.since = now;
    }

    /** Everything that was decided; version, person and time are those of the event. */
    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("professions", professions);
        values.put("minutes", minutes);
        values.put("step", step);
        values.put("rounding", rounding.name());
        values.put("partial", partial.name());
        values.put("minimumPercent", Objects.toString(minimumPercent, ""));
        values.put("requiredIds", requiredIds);
        values.put("recordedIn", recordedIn);
        values.put("source", source);
        values.put("confirmedOn", Objects.toString(confirmedOn, ""));
        values.put("confirmedWith", confirmedWith);
        return values;
    }

    int version() {
        return key.version();
    }

    @Override
    public Key getId() {
        return key;
    }

    /** The code of the system, and the version; versions count from 1. */
    @Embeddable
    record Key(@Column(name = "credit_system") String creditSystem, int version) {}
}
