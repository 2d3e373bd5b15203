package org.baselinecme.delivery.meetings;

import java.util.List;
import java.util.stream.IntStream;
import org.baselinecme.delivery.reports.ColumnRole;
import org.baselinecme.delivery.reports.DateOrder;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * Asks what the columns of a table hold.
 *
 * @param columns in the order of the file
 * @param order of the dates; null to decide it by the day of the session
 * @param zone time zone of local times
 * @param objections why the file cannot be read with the columns chosen before
 */
record ColumnPage(
        Standing place,
        String slot,
        String file,
        String name,
        String when,
        List<Column> columns,
        @Nullable DateOrder order,
        String zone,
        boolean whole,
        List<Objection> objections) {
    /** Path of the attendance sheet of the session. */
    public String path() {
        return "/activities/" + place.activity() + "/attendance/" + slot;
    }

    public List<ColumnRole> choices() {
        return ColumnRole.CHOICES;
    }

    public List<DateOrder> orders() {
        return List.of(DateOrder.values());
    }

    /** Indexes of the first rows. */
    public List<Integer> rows() {
        var count = columns.isEmpty() ? 0 : columns.getFirst().cells.size();
        return IntStream.range(0, count).boxed().toList();
    }

    /**
     * A column of the table.
     *
     * @param heading empty for a table without headings
     * @param cells those of the first rows
     */
    record Column(String heading, List<String> cells, ColumnRole role) {}
}
