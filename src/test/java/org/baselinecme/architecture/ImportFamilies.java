package org.baselinecme.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Families of messages about imports. */
final class ImportFamilies {
    /** The kinds of tables that can be brought in. */
    static final List<String> KINDS = List.of(
            "people",
            "past-credit",
            "past-credit-ethosce",
            "activities",
            "departments",
            "speakers",
            "attendance",
            "registrations",
            "companies");

    /** Columns of activities with sessions. */
    private static final List<String> PLANNED = List.of(
            "number",
            "title",
            "format",
            "department",
            "audience",
            "first",
            "last",
            "session",
            "day",
            "start",
            "end",
            "place",
            "speakers",
            "credit");

    /** Columns of attendance. */
    private static final List<String> ATTENDED =
            List.of("activity", "email", "npi", "session", "day", "minutes", "in", "out");

    private ImportFamilies() {}

    static Map<String, List<String>> all() {
        return Map.of(
                "job.kind.",
                jobs(),
                "importing.kind.",
                KINDS,
                "importing.lead.",
                KINDS,
                "importing.example.",
                KINDS,
                "imported.column.",
                PLANNED,
                "roll.column.",
                ATTENDED,
                "entry.new.",
                List.of("yes", "no"),
                "importing.state.",
                words("org.baselinecme.platform.importing.ImportState"),
                "importing.group.",
                words("org.baselinecme.platform.importing.RowGroup"));
    }

    /** The jobs of imports, and what they count. */
    private static List<String> jobs() {
        return Stream.of(
                        counted("import-check", "fresh", "known", "differing", "faulty", "example"),
                        counted("import-apply", "added", "changed", "unchanged", "refused"),
                        counted("import-undo", "undone", "stayed"),
                        counted("nppes", "rows", "matched", "differing"))
                .flatMap(words -> words)
                .toList();
    }

    private static Stream<String> counted(String job, String... counts) {
        return Stream.concat(Stream.of(job), Stream.of(counts).map(count -> job + "." + count));
    }

    private static List<String> words(String type) {
        try {
            return Stream.of(Class.forName(type).getEnumConstants())
                    .map(value -> value.toString().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
