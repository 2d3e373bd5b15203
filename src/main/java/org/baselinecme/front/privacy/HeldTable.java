package org.baselinecme.front.privacy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that holds data about a person.
 *
 * @param columns what a person may be sent; no secret and no content of a file
 * @param condition which rows are about the person, of the table {@code t} and the ids {@code :people}
 */
record HeldTable(String name, HeldKind kind, List<String> columns, String condition) {
    /** Counts the rows about a person, beside the name of the kind. */
    String counting() {
        return "select '%s' as kind, count(*) as rows from \"%s\" t where %s".formatted(kind.name(), name, condition);
    }

    /** Every row about a person as a JSON object, in the order of its columns. */
    String objects() {
        var pairs = columns.stream()
                .map(column -> "'%1$s', t.\"%1$s\"".formatted(column))
                .collect(Collectors.joining(", "));
        return "select json_build_object(%s)::text from \"%s\" t where %s order by 1".formatted(pairs, name, condition);
    }

    /** Every row about a person as an array of texts. */
    String texts() {
        var cells =
                columns.stream().map("coalesce(t.\"%s\"::text, '')"::formatted).collect(Collectors.joining(", "));
        return "select array[%s] as cells from \"%s\" t where %s order by 1".formatted(cells, name, condition);
    }
}
