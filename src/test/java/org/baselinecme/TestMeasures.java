package org.baselinecme;

import java.time.LocalDate;
import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.evidence.measures.ObservationForm;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.evidence.study.MeasureDomain;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.evidence.study.MooreLevel;
import org.baselinecme.evidence.study.RateScale;
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

    /** Infections per 1,000 line-days; fewer are better. */
    public static MeasureForm rate() {
        var form = form("Bloodstream infections", MeasureKind.RATE, "line-days", Measurement.OBJECTIVE);
        return new MeasureForm(
                null,
                form.name(),
                form.kind(),
                "Infections of the bloodstream",
                "All days with a central line",
                form.unit(),
                Direction.LOWER,
                form.domain(),
                form.level(),
                form.measurement(),
                form.steward(),
                form.source(),
                form.intervention(),
                form.intervenedOn(),
                false,
                null,
                false,
                RateScale.THOUSAND,
                "",
                "");
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
                false,
                null,
                false,
                null,
                "",
                "");
    }

    public static ObservationForm counts(String site, String from, String until, String numerator, String denominator) {
        return new ObservationForm(site, from, until, numerator, denominator, "", "", "", "", false);
    }

    /** Counts of a stratum, or of a site that did not take part. */
    public static ObservationForm counts(
            String site, String stratum, boolean comparison, String month, String numerator, String denominator) {
        return new ObservationForm(site, month, "", numerator, denominator, "", "", "", stratum, comparison);
    }

    public static ObservationForm average(String from, String until, String n, String mean, String sd) {
        return new ObservationForm("", from, until, "", "", n, mean, sd, "", false);
    }

    public MeasureId define(ActivityId activity, MeasureForm form) {
        return cast.as(cast.drKhan(), me -> cast.services().measures().define(me, activity, form));
    }

    /** An activity of Dr Khan that was held on the day of the intervention, with one learner. */
    public ActivityId held() {
        var activity = cast.accepted();
        takesPlace(activity, INTERVENED);
        return activity;
    }

    /** The activity was delivered on this day: one session, which the person who owns it attended. */
    public void takesPlace(ActivityId activity, LocalDate day) {
        var jdbc = cast.services().jdbc();
        var slot = UUID.randomUUID();
        jdbc.sql("update activity set stage = 'DELIVERED', starts_on = :day, ends_on = :day where id = :id")
                .param("day", day)
                .param("id", activity.value())
                .update();
        jdbc.sql("""
                        insert into agenda_slot (id, version, activity, day, starts_at, ends_at, begins, ends, kind, title)
                        select ?, 0, ?, d.day, '08:00', '09:00', (d.day + time '08:00') at time zone p.zone,
                          (d.day + time '09:00') at time zone p.zone, 'ACCREDITED', 'Protocols'
                        from (select coalesce((select zone from provider), 'UTC') as zone) p cross join (select cast(? as date) as day) d
                        """).params(slot, activity.value(), day).update();
        jdbc.sql(
                        "insert into presence (id, slot, person, evidence, by, at) values (gen_random_uuid(), ?, ?, 'STAFF', ?, now())")
                .params(slot, cast.drKhan().value(), cast.rahmani().value())
                .update();
    }

    /** An activity of Dr Khan with a measure and no observation. */
    public ActivityId activityWithMeasure() {
        var activity = held();
        define(activity, share());
        return activity;
    }

    public void enter(MeasureId measure, ObservationForm form) {
        cast.let(cast.drKhan(), me -> cast.services().observations().enter(me, measure, form));
    }
}
