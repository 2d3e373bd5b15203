package org.baselinecme;

import java.time.LocalDate;
import org.baselinecme.evidence.outcomes.Direction;
import org.baselinecme.evidence.outcomes.MeasureDomain;
import org.baselinecme.evidence.outcomes.MeasureForm;
import org.baselinecme.evidence.outcomes.MeasureId;
import org.baselinecme.evidence.outcomes.MeasureKind;
import org.baselinecme.evidence.outcomes.Measurement;
import org.baselinecme.evidence.outcomes.MooreLevel;
import org.baselinecme.evidence.outcomes.ObservationForm;
import org.baselinecme.platform.kernel.ActivityId;

/** Outcome measures and observations by Dr Khan; the intervention is on March 1, 2026. */
public record TestMeasures(TestOffice cast) {
    public static final LocalDate INTERVENED = LocalDate.parse("2026-03-01");

    public static MeasureForm share() {
        return form("First-line antibiotic", MeasureKind.PROPORTION, "", Measurement.OBJECTIVE);
    }

    public static MeasureForm mean() {
        return form("Duration of treatment", MeasureKind.MEAN, "days", Measurement.OBJECTIVE);
    }

    /** At the level that the test activities are designed to change. */
    public static MeasureForm competence() {
        return form(
                MooreLevel.COMPETENCE,
                "Orders cleared in a simulation",
                MeasureKind.PROPORTION,
                "",
                Measurement.OBJECTIVE);
    }

    public static MeasureForm form(String name, MeasureKind kind, String unit, Measurement how) {
        return form(MooreLevel.PERFORMANCE, name, kind, unit, how);
    }

    private static MeasureForm form(MooreLevel level, String name, MeasureKind kind, String unit, Measurement how) {
        return new MeasureForm(
                null,
                name,
                kind,
                "Visits with a first-line antibiotic",
                "All visits",
                unit,
                kind == MeasureKind.MEAN ? Direction.LOWER : Direction.HIGHER,
                MeasureDomain.QUALITY,
                level,
                how,
                "Quality analysts",
                "EHR report 1",
                "the activity and its order set",
                INTERVENED,
                null,
                false);
    }

    public static ObservationForm counts(String site, String from, String until, String numerator, String denominator) {
        return new ObservationForm(site, from, until, numerator, denominator, "", "", "");
    }

    public static ObservationForm average(String from, String until, String n, String mean, String sd) {
        return new ObservationForm("", from, until, "", "", n, mean, sd);
    }

    public MeasureId define(ActivityId activity, MeasureForm form) {
        return cast.as(cast.drKhan(), me -> cast.services().measures().define(me, activity, form));
    }

    /** An activity of Dr Khan with a measure and no observation. */
    public ActivityId activityWithMeasure() {
        var activity = cast.accepted();
        define(activity, share());
        return activity;
    }

    public void enter(MeasureId measure, ObservationForm form) {
        cast.let(cast.drKhan(), me -> cast.services().observations().enter(me, measure, form));
    }
}
