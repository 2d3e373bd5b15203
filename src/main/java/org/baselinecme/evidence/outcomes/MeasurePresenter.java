package org.baselinecme.evidence.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.evidence.measures.FigureText;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.evidence.measures.OutcomeFormat;
import org.baselinecme.evidence.measures.SmallestDifferences;
import org.baselinecme.evidence.outcomes.OutcomeQueries.StatedClaim;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presents the comparison of a measure: its page, its row on the page of the activity, and its claim. */
@Component
class MeasurePresenter {
    private static final int NAMED = 3;
    private final ChangePresenter change;
    private final JudgmentText judgments;
    private final OutcomeQueries queries;
    private final CitationRepository citations;
    private final SmallestDifferences differences;
    private final Office office;

    MeasurePresenter(
            ChangePresenter change,
            JudgmentText judgments,
            OutcomeQueries queries,
            CitationRepository citations,
            SmallestDifferences differences,
            Office office) {
        this.change = change;
        this.judgments = judgments;
        this.queries = queries;
        this.citations = citations;
        this.differences = differences;
        this.office = office;
    }

    List<CitationRepository.Row> cited(ActivityId activity) {
        return citations.findByActivityAndRemovedAtIsNullOrderByAtAscIdAsc(activity);
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
                verdict == null ? null : change.sentence(found),
                alone(found),
                verdict == null ? "stop" : verdict.tone(),
                verdict == null ? "outcome.without" : verdict.message(),
                missing == null ? null : missing.text(),
                missing == null ? new Object[0] : missing.args());
    }

    MeasurePage page(Standing place, Comparison found, List<ObservedFigures> all, boolean editable) {
        var measure = found.measure();
        var statable = found.isStatable();
        var claim = queries.latestClaims(List.of(measure.id())).get(measure.id());
        var sites = MeasureCharts.sites(found);
        var months = found.intervention().hasFollowUp() ? MonthChart.of(measure, all) : MonthChart.NONE;
        var breakdown = Breakdown.of(found, all);
        return new MeasurePage(
                place,
                office.provider().name(),
                measure.form(),
                measure.id().toString(),
                OutcomeFormat.day(measure.form().intervenedOn()),
                statable ? change.headline(found) : null,
                statable ? change.sentence(found) : null,
                found.verdict().orElse(null),
                judgments.explained(found),
                found.objections(),
                statable ? figures(found) : List.of(),
                caveats(found, sites.getFirst().isHiding() || breakdown.isHiding(), breakdown.comparison() != null),
                alone(found),
                claim == null ? null : claim(claim),
                sites,
                months,
                breakdown,
                smallest(measure),
                cited(measure.activity()),
                editable);
    }

    private MeasurePage.Claim claim(StatedClaim claim) {
        return new MeasurePage.Claim(
                claim.sentence(), claim.by(), office.moments().exact(claim.at()));
    }

    /** The claim in effect; empty where none was stated, or its figures have changed since (R47). */
    OutcomePages.Claimed claimed(Comparison found, @Nullable StatedClaim claim) {
        var name = found.measure().form().name();
        return claim != null && found.isStatable() && claim.sentence().equals(change.sentence(found))
                ? new OutcomePages.Claimed(name, claim.sentence(), claim.at())
                : new OutcomePages.Claimed(name, "", null);
    }

    /** The values of the only phase that was observed; null where both or none were, and where they are hidden. */
    private @Nullable String alone(Comparison found) {
        if (found.before().isEmpty() == found.after().isEmpty()) return null;
        var some = found.before().isEmpty() ? found.after() : found.before();
        var value = ObservedFigures.pooled(some);
        if (value.isSmall()) return null;
        return change.message(
                found.before().isEmpty() ? "outcome.alone.after" : "outcome.alone.before",
                text(found).value(value),
                text(found).basis(value),
                OutcomeFormat.days(ObservedFigures.days(some)));
    }

    private List<MeasurePage.Figure> figures(Comparison found) {
        var effect = found.effect().orElseThrow();
        var figures = new ArrayList<MeasurePage.Figure>();
        figures.add(figure(found, found.before(), "outcome.figure.before"));
        figures.add(figure(found, found.after(), "outcome.figure.after"));
        figures.add(new MeasurePage.Figure(
                text(found).difference(found.first(), found.second(), effect),
                change.message(
                        "outcome.figure.interval",
                        text(found).interval(found.first(), found.second(), effect),
                        change.message(effect.method()))));
        if (effect.isTested() && ChangePresenter.hasSize(found))
            figures.add(new MeasurePage.Figure(ChangePresenter.amount(effect), change.sizeCaption(effect)));
        return figures;
    }

    private MeasurePage.Figure figure(Comparison found, List<ObservedFigures> some, String message) {
        var value = ObservedFigures.pooled(some);
        var days = change.message(message, OutcomeFormat.days(ObservedFigures.days(some)));
        return value instanceof MeasuredValue.Average
                ? new MeasurePage.Figure(
                        text(found).value(value), days + "; " + text(found).basis(value))
                : new MeasurePage.Figure(text(found).basis(value), days);
    }

    private String smallest(MeasureDefinition measure) {
        var least = differences.of(measure);
        return least.isEmpty()
                ? ""
                : FigureText.of(measure.form()).amount(measure.form().kind(), least.getAsDouble());
    }

    private static FigureText text(Comparison found) {
        return FigureText.of(found.measure().form());
    }

    private List<MeasurePage.Caveat> caveats(Comparison found, boolean hiding, boolean compared) {
        var caveats = new ArrayList<MeasurePage.Caveat>();
        var form = found.measure().form();
        if (!isIntended(found.measure())) caveats.add(MeasurePage.Caveat.of("caveat.outside"));
        if (compared) caveats.add(MeasurePage.Caveat.of("caveat.compared"));
        if (!found.leftOut().isEmpty() && found.isComplete())
            caveats.add(MeasurePage.Caveat.of("caveat.left-out", String.join(", ", found.leftOut())));
        if (hiding) caveats.add(MeasurePage.Caveat.of("caveat.few", MeasuredValue.LEAST));
        if (!found.across().isEmpty()) caveats.add(across(found));
        if (found.isComplete() && found.baselineEnteredLate()) caveats.add(MeasurePage.Caveat.of("caveat.read-later"));
        if (form.measurement() == Measurement.SUBJECTIVE) caveats.add(MeasurePage.Caveat.of("caveat.subjective"));
        if (form.synthetic()) caveats.add(MeasurePage.Caveat.of("caveat.synthetic"));
        return caveats;
    }

    /** Which months or other days are left out, as the intervention lies within them. */
    private static MeasurePage.Caveat across(Comparison found) {
        var named = found.across().stream().limit(NAMED).map(OutcomeFormat::period);
        return MeasurePage.Caveat.of(
                "caveat.across",
                named.collect(Collectors.joining("; ")),
                OutcomeFormat.day(found.measure().form().intervenedOn()),
                found.across().size() - Math.min(NAMED, found.across().size()));
    }

    /** Whether the needs assessment intends this kind of change; any other is flagged (R53). */
    private boolean isIntended(MeasureDefinition measure) {
        return queries.isIntended(measure.activity(), measure.form().level().intendedChange());
    }
}
