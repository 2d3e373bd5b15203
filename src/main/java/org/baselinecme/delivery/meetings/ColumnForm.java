package org.baselinecme.delivery.meetings;

import java.util.List;
import org.baselinecme.delivery.reports.ColumnMapping;
import org.baselinecme.delivery.reports.ColumnRole;
import org.baselinecme.delivery.reports.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a table holds.
 *
 * @param role by column
 * @param order of the dates; empty to decide it by the day of the session
 * @param zone time zone of local times
 * @param whole whether lines without a time count for the whole session
 */
record ColumnForm(
        @Nullable List<ColumnRole> role,
        @Nullable DateOrder order,
        @Nullable String zone,
        @Nullable Boolean whole) {
    /** For a table with this many columns. */
    ColumnMapping mapping(int columns) {
        var chosen = role == null ? List.<ColumnRole>of() : role;
        return new ColumnMapping(
                java.util.stream.IntStream.range(0, columns)
                        .mapToObj(i -> i < chosen.size() ? chosen.get(i) : ColumnRole.NOTHING)
                        .toList(),
                order);
    }

    boolean countsWhole() {
        return Boolean.TRUE.equals(whole);
    }

    String zoneName() {
        return zone == null ? "" : zone;
    }
}
