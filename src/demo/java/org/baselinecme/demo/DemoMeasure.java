package org.baselinecme.demo;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.evidence.study.MeasureDomain;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.evidence.study.MooreLevel;
import org.jspecify.annotations.Nullable;

/** A measure as the story of the invented office tells it. */
record DemoMeasure(
        String activity,
        String key,
        String name,
        MeasureKind kind,
        String numerator,
        String denominator,
        String unit,
        Direction better,
        MeasureDomain domain,
        MooreLevel level,
        Measurement measurement,
        String source,
        String steward,
        String intervention,
        int daysAgo,
        @Nullable Integer dueDaysAgo,
        boolean elsewhere,
        Phase before,
        Phase after,
        boolean state) {
    MeasureForm form(LocalDate on, LocalDate today) {
        return new MeasureForm(
                null,
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
                on,
                elsewhere,
                dueDaysAgo == null ? null : today.minusDays(dueDaysAgo),
                true,
                null,
                "",
                "");
    }

    /** What was counted before, or after: by month and by site, or all together. */
    record Phase(
            @Nullable List<int[]> months,
            @Nullable List<int[]> sites,
            @Nullable List<String> whole) {}
}
