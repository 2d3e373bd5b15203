package org.baselinecme.evidence.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.statistics.Effect;
import org.baselinecme.platform.statistics.SegmentedRegression;

/** One judgment in the making: each step adds its sentence. */
final class Judging {
    private final Study study;
    private final Effect effect;
    private final List<Estimate> crude;
    private final List<Remark> steps = new ArrayList<>();

    Judging(Study study, Effect effect) {
        this.study = study;
        this.effect = effect;
        crude = Estimates.of(study);
    }

    Judgment judgment() {
        var design = design();
        steps.add(Remark.of(
                design.message(),
                new JudgedFigure.Count(periods(study.seriesBefore(), study.before())),
                new JudgedFigure.Count(periods(study.seriesAfter(), study.after())),
                new JudgedFigure.Count(sites())));
        var mix = SiteMix.of(study);
        var held = mix.filter(SiteMix::matters);
        var candidates = held.map(one -> one.estimates(crude))
                .filter(some -> !some.isEmpty())
                .orElse(crude);
        var own = Estimates.widest(candidates);
        units(candidates, own);
        mix.ifPresent(this::mix);
        var group = ComparisonGroup.of(study, own);
        group.ifPresent(this::comparison);
        var estimate = group.map(ComparisonGroup::beyond).orElse(own);
        test(estimate);
        Interrupted.of(study).ifPresent(this::series);
        var caveats = caveats(estimate);
        return new Judgment(
                verdict(estimate, caveats),
                design,
                effect,
                estimate,
                held.isPresent(),
                List.copyOf(steps),
                caveats,
                study.smallest().orElse(0.0),
                Rates.ratio(study, own.unit(), effect));
    }

    private static int periods(List<StudyPoint> series, List<StudyPoint> points) {
        return series.isEmpty() ? points.size() : series.size();
    }

    private int sites() {
        return Estimates.bySite(study.before()).size();
    }

    private StudyDesign design() {
        var periods = Math.min(study.seriesBefore().size(), study.seriesAfter().size());
        if (periods >= SegmentedRegression.LEAST) return StudyDesign.SERIES;
        if (sites() >= Estimates.LEAST_UNITS) return StudyDesign.PAIRED;
        return periods >= Estimates.LEAST_UNITS ? StudyDesign.REPEATED : StudyDesign.SINGLE;
    }

    /** Which units decide, and how much wider their interval is than that of single patients. */
    private void units(List<Estimate> candidates, Estimate widest) {
        var patients = candidates.stream()
                .filter(one -> one.unit() == VaryingUnit.PATIENTS)
                .findFirst()
                .orElse(widest);
        steps.add(Remark.of(
                study.isOfRates() ? widest.unit().ofEvents() : widest.unit().message(),
                new JudgedFigure.Bounds(patients.interval()),
                new JudgedFigure.Bounds(widest.interval()),
                new JudgedFigure.Plain(patients.width() == 0 ? 1 : widest.width() / patients.width())));
    }

    private void mix(SiteMix mix) {
        var shifted = mix.mostShifted();
        steps.add(Remark.of(
                mix.matters() ? "judgment.mix.matters" : "judgment.mix.same",
                new JudgedFigure.Change(mix.crude()),
                new JudgedFigure.Change(mix.standardized()),
                new JudgedFigure.Name(shifted.name()),
                new JudgedFigure.Part(mix.part(shifted, true)),
                new JudgedFigure.Part(mix.part(shifted, false)),
                new JudgedFigure.Count(mix.rose()),
                new JudgedFigure.Count(mix.fell())));
    }

    private void comparison(ComparisonGroup group) {
        steps.add(Remark.of(
                "judgment.comparison",
                new JudgedFigure.Level(group.before()),
                new JudgedFigure.Level(group.after()),
                new JudgedFigure.Change(group.change().difference()),
                new JudgedFigure.Change(group.beyond().difference()),
                new JudgedFigure.Bounds(group.beyond().interval())));
    }

    private void test(Estimate estimate) {
        var p = estimate.p().isPresent()
                ? new JudgedFigure.P(estimate.p().getAsDouble())
                : new JudgedFigure.Message("effect.no-p");
        steps.add(Remark.of(
                effect.isTested() ? "judgment.test" : "judgment.untested",
                new JudgedFigure.Message(estimate.method()),
                new JudgedFigure.Change(estimate.difference()),
                new JudgedFigure.Bounds(estimate.interval()),
                p,
                new JudgedFigure.Count(Effect.LEAST)));
    }

    private void series(SegmentedRegression found) {
        found.level()
                .ifPresent(level -> found.slope()
                        .ifPresent(slope -> steps.add(Remark.of(
                                "judgment.series",
                                new JudgedFigure.Change(level.estimate()),
                                new JudgedFigure.Bounds(level.interval()),
                                new JudgedFigure.Change(slope.estimate()),
                                new JudgedFigure.Bounds(slope.interval()),
                                new JudgedFigure.Count(found.lag())))));
    }

    private List<Caveat> caveats(Estimate estimate) {
        var all = new ArrayList<Caveat>();
        var single = PointCaveats.of(study, estimate);
        var isOdd = single.stream().anyMatch(one -> one.kind() == CaveatKind.ODD);
        // no shape fits one odd month: that it withholds says enough
        TrendCaveats.of(study, estimate).stream()
                .filter(one -> !isOdd || one.kind() != CaveatKind.STEADY)
                .forEach(all::add);
        all.addAll(single);
        all.addAll(SeasonCaveats.of(study, estimate));
        if (all.stream().noneMatch(Caveat::withholds)) all.addAll(NeighborCaveats.of(study, estimate));
        all.addAll(SizeCaveats.of(study, estimate));
        return Stream.concat(
                        all.stream().filter(Caveat::withholds), all.stream().filter(one -> !one.withholds()))
                .toList();
    }

    private Verdict verdict(Estimate estimate, List<Caveat> caveats) {
        if (!effect.isTested() || !estimate.isSignificant()) return Verdict.NO_CHANGE_SHOWN;
        if (isTooSmall(estimate)) return Verdict.TOO_SMALL;
        if (caveats.stream().anyMatch(Caveat::withholds)) return Verdict.INCONCLUSIVE;
        return study.better().isTowards(estimate.difference()) ? Verdict.IMPROVED : Verdict.WRONG_WAY;
    }

    private boolean isTooSmall(Estimate estimate) {
        return study.smallest()
                .filter(least -> Math.abs(estimate.difference()) < least)
                .isPresent();
    }
}
