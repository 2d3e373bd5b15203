package org.baselinecme.evidence.outcomes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What is measured, before and after, to see whether an activity changed anything. */
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
    private @Nullable LocalDate followUpDue;
    private boolean synthetic;

    private PersonId definedBy;

    private Instant definedAt;

    private @Nullable PersonId droppedBy;

    private @Nullable Instant droppedAt;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    Measure(ActivityId activity, MeasureForm said, PersonId by, Instant now) {
        id = MeasureId.next();
        this.activity = activity;
        definedBy = by;
        definedAt = now;
        take(said);
    }

    private void take(MeasureForm said) {
        name = said.name().strip();
        kind = said.kind();
        numerator = said.numerator().strip();
        denominator = said.denominator().strip();
        unit = said.unitSaid();
        better = said.better();
        domain = said.domain();
        level = said.level();
        measurement = said.measurement();
        steward = said.steward().strip();
        source = said.source().strip();
        intervention = said.intervention().strip();
        intervenedOn = said.intervenedOn();
        followUpDue = said.followUpDue();
        synthetic = said.synthetic();
    }

    OutcomeEvent.MeasureDefined defined() {
        return new OutcomeEvent.MeasureDefined(activity, id, definedBy, definedAt, snapshot());
    }

    /**
     * Says it anew. Where something was observed already and another thing is to be counted, the definition that stood
     * is left behind with what was observed under it (R47).
     */
    OutcomeEvent.MeasureChanged change(MeasureForm anew, boolean observed, PersonId by, Instant now) {
        var before = snapshot();
        if (observed && isAnother(anew)) definition++;
        take(anew);
        return new OutcomeEvent.MeasureChanged(activity, id, by, now, before, snapshot());
    }

    /** Whether other things would be counted, or the same be read the other way round. */
    boolean isAnother(MeasureForm anew) {
        return kind != anew.kind()
                || better != anew.better()
                || measurement != anew.measurement()
                || !numerator.equals(anew.numerator().strip())
                || !denominator.equals(anew.denominator().strip())
                || !unit.equals(anew.unitSaid());
    }

    OutcomeEvent.MeasureDropped drop(PersonId by, Instant now) {
        droppedBy = by;
        droppedAt = now;
        return new OutcomeEvent.MeasureDropped(activity, id, by, now, snapshot());
    }

    boolean isStale(@Nullable Integer seen) {
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

    int definition() {
        return definition;
    }

    Instant definedAt() {
        return definedAt;
    }

    /** As it stands, for a form and for whoever reads it. */
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
                followUpDue,
                synthetic);
    }

    private Map<String, ?> snapshot() {
        return Map.of(
                "name",
                name,
                "kind",
                kind,
                "definition",
                definition,
                "numerator",
                numerator,
                "denominator",
                denominator,
                "unit",
                unit,
                "better",
                better,
                "intervention",
                intervention,
                "intervenedOn",
                intervenedOn);
    }
}
