package org.baselinecme.platform.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read.
 *
 * @param place its place in the order
 * @param values by key of the column; a column without a value is absent
 * @param linked keys of columns whose cell leads to a page
 */
record ListRow(Cursor place, Map<String, Object> values, List<String> linked) {
    UUID id() {
        return place.id();
    }

    @Nullable
    Object value(ListColumn column) {
        return values.get(column.key());
    }

    /** The same with more values. */
    ListRow with(Map<String, Object> more) {
        if (more.isEmpty()) return this;
        var all = new HashMap<>(values);
        all.putAll(more);
        return new ListRow(place, all, linked);
    }

    /** Reads a row of a statement over these columns. */
    static ListRow read(ResultSet row, ListColumn sort, List<ListColumn> columns) throws SQLException {
        var id = row.getObject(1, UUID.class);
        var place = new Cursor(sort.sortType().read(row, 2), id);
        var values = new HashMap<String, Object>();
        var linked = new ArrayList<String>();
        var at = 3;
        for (var column : columns) {
            var value = column.type().read(row, at++);
            if (value != null) values.put(column.key(), value);
            if (column.link() != null && row.getBoolean(at++)) linked.add(column.key());
        }
        return new ListRow(place, values, linked);
    }
}
