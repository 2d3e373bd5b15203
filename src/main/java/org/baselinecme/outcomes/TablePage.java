package org.baselinecme.outcomes;

import java.util.List;
import org.baselinecme.access.Standing;

/** A table of observations that was handed in, before it counts. */
record TablePage(Standing place, MeasureForm said, String path, String name, ObservationTable table) {
    private static final int SHOWN = 200;

    /** What has to be looked at comes first. */
    public List<ObservationTable.Line> shown() {
        return table.lines().stream()
                .sorted((one, other) -> Boolean.compare(one.isGood(), other.isGood()))
                .limit(SHOWN)
                .toList();
    }

    public boolean isCut() {
        return table.lines().size() > SHOWN;
    }

    public int fresh() {
        return table.fresh().size();
    }

    public long known() {
        return table.lines().stream()
                .filter(line -> line.standing() == Entered.Standing.KNOWN)
                .count();
    }

    public long bad() {
        return table.lines().stream().filter(line -> !line.isGood()).count();
    }

    public boolean isMean() {
        return said.kind() == MeasureKind.MEAN;
    }
}
