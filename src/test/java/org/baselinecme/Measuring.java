package org.baselinecme;

import java.time.LocalDate;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.outcomes.Better;
import org.baselinecme.outcomes.MeasureDomain;
import org.baselinecme.outcomes.MeasureForm;
import org.baselinecme.outcomes.MeasureId;
import org.baselinecme.outcomes.MeasureKind;
import org.baselinecme.outcomes.Measurement;
import org.baselinecme.outcomes.MooreLevel;
import org.baselinecme.outcomes.ObservationForm;

/** Dr Khan measures what her activities change; the intervention is that of the first of March 2026. */
public record Measuring(Cast cast) {
    public static final LocalDate INTERVENED = LocalDate.parse("2026-03-01");

    public static MeasureForm share() {
        return form(null, "First-line antibiotic", MeasureKind.PROPORTION, "", Measurement.OBJECTIVE);
    }

    public static MeasureForm mean() {
        return form(null, "Duration of treatment", MeasureKind.MEAN, "days", Measurement.OBJECTIVE);
    }

    public static MeasureForm form(Integer version, String name, MeasureKind kind, String unit, Measurement how) {
        return new MeasureForm(
                version,
                name,
                kind,
                "Visits with a first-line antibiotic",
                "All visits",
                unit,
                kind == MeasureKind.MEAN ? Better.LOWER : Better.HIGHER,
                MeasureDomain.QUALITY,
                MooreLevel.PERFORMANCE,
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

    public MeasureId defined(ActivityId activity, MeasureForm form) {
        return cast.as(cast.drKhan(), me -> cast.doors().measures().define(me, activity, form));
    }

    /** An activity of Dr Khan with a measure of which nothing was observed. */
    public ActivityId planned() {
        var activity = cast.accepted();
        defined(activity, share());
        return activity;
    }

    public void enter(MeasureId measure, ObservationForm form) {
        cast.let(cast.drKhan(), me -> cast.doors().observations().enter(me, measure, form));
    }
}
