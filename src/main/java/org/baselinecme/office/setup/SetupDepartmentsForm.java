package org.baselinecme.office.setup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The departments, one a row; empty rows are left out. */
record SetupDepartmentsForm(@Valid @NotNull @Size(max = 60) List<Row> rows) {
    private static final int AT_FIRST = 3;

    public SetupDepartmentsForm {
        rows = rows == null
                ? List.of()
                : rows.stream().map(row -> row == null ? Row.EMPTY : row).toList();
    }

    /** What was typed, with one empty row more, and three at least. */
    static SetupDepartmentsForm of(List<SetupDraft.Department> departments) {
        var rows = new ArrayList<Row>();
        departments.forEach(one -> rows.add(new Row(one.code(), one.name())));
        do rows.add(Row.EMPTY);
        while (rows.size() < AT_FIRST);
        return new SetupDepartmentsForm(rows);
    }

    @AssertTrue(message = "{setup.departments.missing}")
    public boolean isSomeNamed() {
        return rows.stream().anyMatch(row -> !row.isEmpty());
    }

    @AssertTrue(message = "{setup.departments.twice}")
    public boolean isEachOnce() {
        var seen = new HashSet<String>();
        return departments().stream()
                .allMatch(one -> seen.add("code " + one.code().toLowerCase(Locale.ROOT))
                        && seen.add("name " + one.name().toLowerCase(Locale.ROOT)));
    }

    List<SetupDraft.Department> departments() {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row -> new SetupDraft.Department(row.codeText(), row.nameText()))
                .toList();
    }

    /** A row; both fields are filled or none. */
    public record Row(
            @Nullable @Size(max = 20) String code,
            @Nullable @Size(max = 120) String name) {
        static final Row EMPTY = new Row("", "");

        @AssertTrue(message = "{setup.departments.half}")
        public boolean isWhole() {
            return codeText().isEmpty() == nameText().isEmpty();
        }

        @AssertTrue(message = "{department.code.wrong}")
        public boolean isCodeUsable() {
            return codeText().isEmpty() || codeText().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
        }

        boolean isEmpty() {
            return codeText().isEmpty() && nameText().isEmpty();
        }

        String codeText() {
            return Objects.requireNonNullElse(code, "").strip();
        }

        String nameText() {
            return Objects.requireNonNullElse(name, "").strip();
        }
    }
}
