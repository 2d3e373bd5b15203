package org.baselinecme.platform.lists;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Values of a list that a module makes of its rows, because SQL can't. It is asked for a page, or for a portion of a file, at once. */
@FunctionalInterface
public interface ComputedValues {
    /** A list that has none. */
    ComputedValues NONE = rows -> Map.of();

    /** By id of the row, values by key of the column. */
    Map<UUID, Map<String, Object>> of(Collection<UUID> rows);
}
