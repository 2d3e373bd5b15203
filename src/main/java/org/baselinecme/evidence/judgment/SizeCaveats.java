package org.baselinecme.evidence.judgment;

import java.util.ArrayList;
import java.util.List;

/** Few units, many measures, small differences, and months that are left out. */
final class SizeCaveats {
    private static final double LEVEL = 0.05;

    private SizeCaveats() {}

    static List<Caveat> of(Study study, Estimate change) {
        var found = new ArrayList<Caveat>();
        if (change.unit() == VaryingUnit.PATIENTS && isFew(study))
            found.add(Caveat.of(CaveatKind.FEW_UNITS, false, new JudgedFigure.Count(Estimates.LEAST_UNITS)));
        if (study.measures() > 1)
            found.add(measures(study.measures(), change.p().orElse(1)));
        if (study.tiny() > 0) found.add(Caveat.of(CaveatKind.TINY, false, new JudgedFigure.Count(study.tiny())));
        if (study.smallest().isEmpty()) found.add(Caveat.of(CaveatKind.NO_SMALLEST, false));
        if (study.comparison().isEmpty()) found.add(Caveat.of(CaveatKind.NO_COMPARISON, false));
        return found;
    }

    private static boolean isFew(Study study) {
        var periods = Math.min(study.seriesBefore().size(), study.seriesAfter().size());
        var sites = Estimates.bySite(study.before()).size();
        return Math.max(periods, sites) < Estimates.LEAST_UNITS;
    }

    /** The p counts so many times over as measures were looked at (Bonferroni). */
    private static Caveat measures(int measures, double p) {
        var withholds = p < LEVEL && p * measures >= LEVEL;
        return Caveat.of(
                withholds ? CaveatKind.MANY_MEASURES : CaveatKind.MEASURES,
                withholds,
                new JudgedFigure.Count(measures),
                new JudgedFigure.P(p),
                new JudgedFigure.Threshold(LEVEL / measures));
    }
}
