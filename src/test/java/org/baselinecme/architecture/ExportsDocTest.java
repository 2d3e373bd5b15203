package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.web.CsvExport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** findings A14: exports are for programs. One writer, one guard, stable names, moments with offset; {@code docs/exports.md}. */
class ExportsDocTest {
    private static final String HEAD = """
            # Exports

            Written by `ExportsDocTest` from the exports in the code; do not edit it by hand.

            Every list that can be downloaded is a CSV file (RFC 4180, UTF-8 with a byte order mark, a line of column names).
            The files are for programs: moments are ISO 8601 with the offset of the office's clocks
            (`2026-11-23T14:02:07-07:00`), days are ISO dates, codes are the codes of the office's lists, and an empty cell
            means that there is no value. Names of columns are never changed or reused; a new column comes last. A cell that a
            spreadsheet would compute begins with an apostrophe.
            """;

    /** The rows of somebody's file with its own columns, to be corrected and uploaded again; and an empty file to begin with. */
    private static final Set<String> NOT_OURS = Set.of("/imports/{id}/rows-to-mend.csv", "/imports/tables/{kind}.csv");

    @Test
    void the_page_of_exports_is_up_to_date() {
        var exports = exports().stream()
                .sorted(Comparator.comparing(CsvExport::path))
                .map(ExportsDocTest::section)
                .collect(Collectors.joining());
        GeneratedPage.of("exports.md").says(HEAD + exports);
    }

    private static String section(CsvExport export) {
        return export.columns().stream()
                .map(column -> "| `" + column.name() + "` | " + column.meaning() + " |\n")
                .collect(Collectors.joining("", "\n## `" + export.path() + "`\n\n| column | holds |\n|---|---|\n", ""));
    }

    @Test
    void every_csv_address_is_an_export_and_every_export_an_address() {
        assertThat(addresses())
                .containsExactlyInAnyOrderElementsOf(
                        exports().stream().map(CsvExport::path).toList());
    }

    @Test
    void names_of_columns_are_for_programs_and_said_once() {
        for (var export : exports())
            assertThat(export.columns().stream().map(CsvExport.Column::name))
                    .as(export.path())
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.matches("[a-z][a-z_]*"));
    }

    @Test
    @DisplayName("findings A14: nothing that is kept, sent or printed says Today")
    void what_is_kept_sent_or_printed_has_its_year() {
        var kept = Set.of(
                "credit.calculation",
                "credit.credit",
                "credit.certificates",
                "evidence.measures",
                "evidence.imports",
                "evidence.outcomes",
                "evidence.accreditation");
        assertThat(Codebase.classes()
                        .filter(type -> kept.contains(Codebase.module(type))
                                || type.getSimpleName().endsWith("Mail")
                                || Codebase.module(type).startsWith("platform.print")
                                || usesExport(type))
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Moments.class)
                                && call.getName().equals("say"))
                        .map(Object::toString))
                .isEmpty();
    }

    private static boolean usesExport(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(one -> one.getTargetClass().isEquivalentTo(CsvExport.class));
    }

    private static List<CsvExport> exports() {
        var found = new ArrayList<CsvExport>();
        Codebase.classes()
                .filter(type -> !type.isEquivalentTo(CsvExport.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(CsvExport.class))
                .forEach(field -> found.add(value(field.reflect())));
        return found;
    }

    private static CsvExport value(java.lang.reflect.Field field) {
        try {
            field.setAccessible(true);
            return (CsvExport) field.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static List<String> addresses() {
        return Codebase.classes()
                .filter(type -> type.isAnnotatedWith(Controller.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .flatMap(method ->
                                Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, GetMapping.class)))
                        .flatMap(mapping -> Arrays.stream(mapping.path()))
                        .map(path -> start(type) + path))
                .filter(path -> path.endsWith(".csv") && !NOT_OURS.contains(path))
                .toList();
    }

    private static String start(Class<?> type) {
        var all = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        return all == null || all.path().length == 0 ? "" : all.path()[0];
    }
}
