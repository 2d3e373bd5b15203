package org.baselinecme.evidence.measures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.evidence.study.MeasureDomain;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.evidence.study.MooreLevel;
import org.baselinecme.evidence.study.RateScale;
import org.baselinecme.platform.files.CellText;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** An outcome measure: what is measured before and after an activity, by one definition at a time. */
@Entity
@Table(name = "outcome_measure")
class Measure {
    @Id
    private MeasureId id;

    @Version
    private @Nullable Integer version;

    private ActivityId activity;

    private int definition = 1;
    private String name;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private String numerator;
    private String denominator;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction better;

    @Enumerated(EnumType.STRING)
    private MeasureDomain domain;

    @Enumerated(EnumType.STRING)
    private MooreLevel level;

    @Enumerated(EnumType.STRING)
    private Measurement measurement;

    private String steward;
    private String source;
    private String intervention;
    private LocalDate intervenedOn;
    private boolean elsewhere;
    private @Nullable LocalDate followUpDue;
    private boolean synthetic;

    @Enumerated(EnumType.STRING)
    private RateScale scale;

    private @Nullable Double smallestDifference;
    private @Nullable Double target;

    private PersonId definedBy;

    private Instant definedAt;

    private @Nullable PersonId droppedBy;

    private @Nullable Instant droppedAt;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    Measure(ActivityId activity, MeasureForm form, PersonId by, Instant now) {
        id = MeasureId.next();
        this.activity = activity;
        definedBy = by;
        definedAt = now;
        apply(form);
    }

    private void apply(MeasureForm form) {
        name = form.name().strip();
        kind = form.kind();
        numerator = form.numerator().strip();
        denominator = form.denominator().strip();
        unit = form.effectiveUnit();
        better = form.better();
        domain = form.domain();
        level = form.level();
        measurement = form.measurement();
        steward = form.steward().strip();
        source = form.source().strip();
        intervention = form.intervention().strip();
        intervenedOn = form.intervenedOn();
        elsewhere = form.elsewhere();
        followUpDue = form.followUpDue();
        synthetic = form.synthetic();
        scale = form.shownPer();
        smallestDifference = boxed(CellText.decimal(form.smallest()));
        target = boxed(CellText.decimal(form.target()));
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isEmpty() ? null : value.getAsDouble();
    }

    private static String text(@Nullable Double value) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    MeasureEvent.MeasureDefined defined() {
        return new MeasureEvent.MeasureDefined(activity, id, definedBy, definedAt, snapshot());
    }

    /**
     * Changes the measure. Where observations exist and other things are to be counted, a new definition begins; the
     * observations made so far belong to the previous one (R47).
     */
    MeasureEvent.MeasureChanged change(MeasureForm form, boolean observed, PersonId by, Instant now) {
        var before = snapshot();
        if (observed && isRedefinedBy(form)) definition++;
        apply(form);
        return new MeasureEvent.MeasureChanged(activity, id, by, now, before, snapshot());
    }

    /** Whether the form counts other things, or reads the same figures the other way round. */
    private boolean isRedefinedBy(MeasureForm form) {
        return kind != form.kind()
                || better != form.better()
                || measurement != form.measurement()
                || !numerator.equals(form.numerator().strip())
                || !denominator.equals(form.denominator().strip())
                || !unit.equals(form.effectiveUnit());
    }

    MeasureEvent.MeasureDropped drop(PersonId by, Instant now) {
        var before = snapshot();
        droppedBy = by;
        droppedAt = now;
        return new MeasureEvent.MeasureDropped(activity, id, by, now, before);
    }

    /** Whether it was changed since that version was read. */
    boolean isNewerThan(@Nullable Integer seen) {
        return version != null && !version.equals(seen);
    }

    boolean isDropped() {
        return droppedAt != null;
    }

    MeasureId id() {
        return id;
    }

    ActivityId activity() {
        return activity;
    }

    /** The measure as other modules read it. */
    MeasureDefinition current() {
        return new MeasureDefinition(id, activity, definition, form());
    }

    /** The current values, for the form and for display. */
    MeasureForm form() {
        return new MeasureForm(
                version,
                name,
                kind,
                numerator,
                denominator,
                unit,
                better,
                domain,
                level,
                measurement,
                steward,
                source,
                intervention,
                intervenedOn,
                elsewhere,
                followUpDue,
                synthetic,
                scale,
                text(target),
                text(smallestDifference));
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("activity", activity.value());
        values.put("definition", definition);
        values.put("name", name);
        values.put("kind", kind);
        values.put("numerator", numerator);
        values.put("denominator", denominator);
        values.put("unit", unit);
        values.put("better", better);
        values.put("domain", domain);
        values.put("level", level);
        values.put("measurement", measurement);
        values.put("steward", steward);
        values.put("source", source);
        values.put("intervention", intervention);
        values.put("intervenedOn", intervenedOn);
        values.put("elsewhere", elsewhere);
        values.put("followUpDue", followUpDue);
        values.put("synthetic", synthetic);
        values.put("scale", scale);
        values.put("smallestDifference", smallestDifference);
        values.put("target", target);
        values.put("definedBy", definedBy.value());
        values.put("definedAt", definedAt);
        values.put("droppedBy", droppedBy == null ? null : droppedBy.value());
        values.put("droppedAt", droppedAt);
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
