package org.baselinecme.office.departments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baselinecme.office.office.DepartmentForm;
import org.baselinecme.platform.importing.ImportRow;
import org.jspecify.annotations.Nullable;

/** What a row of a table states of a department. */
record DepartmentRow(ImportRow row) {
    static final String CODE = "code";
    static final String NAME = "name";
    static final String COORDINATORS = "coordinators";

    String code() {
        return row.value(CODE);
    }

    String name() {
        return row.value(NAME);
    }

    /** The addresses of its coordinators. */
    List<String> coordinators() {
        return Stream.of(row.value(COORDINATORS).split("[;,|\\s]"))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    DepartmentForm form(@Nullable Integer version) {
        return new DepartmentForm(version, code(), name());
    }

    /** How codes and names are compared. */
    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
