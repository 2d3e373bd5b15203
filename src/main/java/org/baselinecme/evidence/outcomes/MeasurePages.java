package org.baselinecme.evidence.outcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the figures of a measure into words. */
@Component
class MeasurePages {
    private final ChangeWording wording;
    private final OutcomeRows rows;
    private final Office office;
    private final JdbcClient jdbc;

    MeasurePages(ChangeWording wording, OutcomeRows rows, Office office, JdbcClient jdbc) {
        this.wording = wording;
        this.rows = rows;
        this.office = office;
        this.jdbc = jdbc;
    }

    List<OutcomeRows.Cited> cited(ActivityId activity) {
        return rows.cited(activity);
    }

    boolean isSynthetic() {
        return office.provider().synthetic();
    }

    LocalDate begins(ActivityId activity) {
        return jdbc.sql("select starts_on from activity where id = ?")
                .param(activity.value())
                .query(LocalDate.class)
                .single();
    }

    OutcomesPage.Row row(Comparison found) {
        var measure = found.measure();
        var verdict = found.verdict().orElse(null);
        var missing = found.objections().stream()
                .filter(Objection::blocks)
                .findFirst()
                .orElse(null);
        return new OutcomesPage.Row(
                measure.id().toString(),
                measure.form(),
                verdict == null ? null : wording.sentence(found),
                alone(found),
                verdict == null ? "stop" : verdict.tone(),
                verdict == null ? "outcome.without" : verdict.message(),
                missing == null ? null : missing.text(),
                missing == null ? new Object[0] : missing.args());
    }

    MeasurePage page(Standing place, Measure measure, List<Observation> all, boolean mine) {
        var found = Comparison.of(measure, all);
        var sayable = found.isSayable();
        var stated = rows.newest(measure.id())
                .map(claim -> new MeasurePage.Claim(
                        claim.sentence(), claim.by(), office.moments().say(claim.at())));
        var sites = SiteChart.of(found, ChangeWording.unit(found));
        return new MeasurePage(
                place,
                office.provider().name(),
                measure.form(),
                measure.id().toString(),
                OutcomeFormat.day(measure.form().intervenedOn()),
                sayable ? wording.sentence(found) : null,
                found.verdict().orElse(null),
                found.objections(),
                sayable ? figures(found) : List.of(),
                caveats(found, isDesignedFor(measure), sites.isHiding()),
                alone(found),
                stated.orElse(null),
                sites,
                PhaseChart.of(measure, all).orElse(null),
                cited(measure.activity()),
                mine);
    }

    /** The claim as it stands; without a sentence where none was stated, or its figures have moved since (R47). */
    OutcomePages.Claimed claimed(Measure measure) {
        var found = Comparison.of(measure, rows.of(measure.id()));
        var stated = rows.newest(measure.id())
                .filter(claim -> found.isSayable() && claim.sentence().equals(wording.sentence(found)));
        return new OutcomePages.Claimed(
                measure.form().name(),
                stated.map(OutcomeRows.Stated::sentence).orElse(""),
                stated.map(OutcomeRows.Stated::at).orElse(null));
    }

    /** What was seen, where there is nothing to compare it with. */
    private @Nullable String alone(Comparison found) {
        if (found.before().isEmpty() == found.after().isEmpty()) return null;
        var some = found.before().isEmpty() ? found.after() : found.before();
        var value = Observation.pooled(some);
        if (value.isSmall()) return null;
        return wording.message(
                found.before().isEmpty() ? "outcome.alone.after" : "outcome.alone.before",
                OutcomeFormat.centre(value, ChangeWording.unit(found)),
                OutcomeFormat.basis(value),
                OutcomeFormat.days(Observation.days(some)));
    }

    private List<MeasurePage.Figure> figures(Comparison found) {
        var effect = found.effect().orElseThrow();
        var figures = new ArrayList<MeasurePage.Figure>();
        figures.add(figure(found, found.before(), "outcome.figure.before"));
        figures.add(figure(found, found.after(), "outcome.figure.after"));
        figures.add(new MeasurePage.Figure(
                OutcomeFormat.difference(found.first(), effect.difference(), ChangeWording.unit(found)),
                wording.message(
                        "outcome.figure.interval",
                        OutcomeFormat.interval(found.first(), effect.interval()),
                        wording.message(effect.method()))));
        if (effect.isTested())
            figures.add(new MeasurePage.Figure(
                    OutcomeFormat.number(Math.abs(effect.size()), 2), wording.sizeAlone(effect)));
        return figures;
    }

    private MeasurePage.Figure figure(Comparison found, List<Observation> some, String message) {
        var value = Observation.pooled(some);
        var days = wording.message(message, OutcomeFormat.days(Observation.days(some)));
        return value instanceof Value.Share
                ? new MeasurePage.Figure(OutcomeFormat.basis(value), days)
                : new MeasurePage.Figure(
                        OutcomeFormat.centre(value, ChangeWording.unit(found)),
                        days + "; " + OutcomeFormat.basis(value));
    }

    /** Whether the needs assessment names this kind of change; a change outside it is flagged (R53). */
    private boolean isDesignedFor(Measure measure) {
        return jdbc.sql("""
                        select exists (select from needs_choice
                          where activity = :activity and question = 'CHANGE' and code = :change)
                        """)
                .param("activity", measure.activity().value())
                .param("change", measure.form().level().change())
                .query(Boolean.class)
                .single();
    }

    private static List<MeasurePage.Caveat> caveats(Comparison found, boolean designed, boolean hiding) {
        var caveats = new ArrayList<MeasurePage.Caveat>();
        if (!designed) caveats.add(caveat("caveat.outside"));
        caveats.add(caveat("caveat.association"));
        if (found.sites() > 1) caveats.add(caveat("caveat.clusters", found.sites()));
        if (!found.leftOut().isEmpty() && found.isComplete())
            caveats.add(caveat("caveat.left-out", String.join(", ", found.leftOut())));
        if (hiding) caveats.add(caveat("caveat.few", Value.LEAST));
        if (found.across() > 0) caveats.add(caveat("caveat.across", found.across()));
        if (found.isComplete() && found.isReadLater()) caveats.add(caveat("caveat.read-later"));
        if (found.measure().form().measurement() == Measurement.SUBJECTIVE) caveats.add(caveat("caveat.subjective"));
        if (found.measure().form().synthetic()) caveats.add(caveat("caveat.synthetic"));
        return caveats;
    }

    private static MeasurePage.Caveat caveat(String message, Object... arguments) {
        return new MeasurePage.Caveat(message, List.of(arguments));
    }

    ObservationsPage observations(Standing place, Measure measure, List<Observation> all, boolean mine) {
        var valid = all.stream()
                .filter(one -> one.definition() == measure.definition())
                .toList();
        var summed = PhaseChart.of(measure, all).isPresent() || !valid.stream().allMatch(Observation::isOfOneSite);
        var hidden = ObservationsPage.hidden(Comparison.of(measure, all), valid, summed);
        return new ObservationsPage(
                place,
                measure.id().toString(),
                measure.form(),
                OutcomeFormat.day(measure.form().intervenedOn()),
                valid.stream()
                        .map(one -> row(measure, one, hidden.contains(one.id())))
                        .toList(),
                all.size() - valid.size(),
                mine,
                office.moments().today());
    }

    private static ObservationsPage.Row row(Measure measure, Observation one, boolean hidden) {
        return new ObservationsPage.Row(
                one.id().toString(),
                one.site(),
                OutcomeFormat.days(one.days()),
                hidden ? "" : OutcomeFormat.basis(one.value()),
                hidden ? "" : OutcomeFormat.centre(one.value(), measure.form().unitSaid()),
                one.days().phase(measure.form().intervenedOn()),
                hidden);
    }
}
