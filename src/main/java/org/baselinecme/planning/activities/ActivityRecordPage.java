package org.baselinecme.planning.activities;

import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Standing;

/**
 * A page of an activity's record.
 *
 * @param total how many events match
 * @param people who can be chosen, by id
 * @param kinds what can be chosen: stored names
 */
record ActivityRecordPage(
        Standing place,
        List<TimelineRow> rows,
        int total,
        ActivityRecordFilter filter,
        Map<String, String> people,
        List<String> kinds) {
    public int first() {
        return total == 0 ? 0 : (filter.number() - 1) * ActivityRecordFilter.ON_A_PAGE + 1;
    }

    public int last() {
        return Math.min(total, filter.number() * ActivityRecordFilter.ON_A_PAGE);
    }

    public boolean isMore() {
        return last() < total;
    }

    /** Query of the address of another page. */
    public String query(int page) {
        return filter.query() + "&page=" + page;
    }
}
