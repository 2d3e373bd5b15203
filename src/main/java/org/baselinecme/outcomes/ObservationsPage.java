package org.baselinecme.outcomes;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.access.Standing;

/** What was observed of a measure, and where more is entered. */
record ObservationsPage(
        Standing place,
        String id,
        MeasureForm said,
        String when,
        List<Row> rows,
        int former,
        boolean mine,
        LocalDate today) {
    private static final int SHOWN = 300;

    /** An observation; its figures are not shown where too few stand behind them. */
    record Row(String id, String site, String days, String figures, String rate, String phase, boolean small) {}

    public boolean isMean() {
        return said.kind() == MeasureKind.MEAN;
    }

    public List<Row> shown() {
        return rows.stream().limit(SHOWN).toList();
    }

    public boolean isCut() {
        return rows.size() > SHOWN;
    }
}
