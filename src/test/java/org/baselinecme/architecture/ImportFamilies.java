package org.baselinecme.architecture;

import java.util.List;
import java.util.stream.Stream;

/** The last words of families of messages about imports. */
final class ImportFamilies {
    /** The kinds of tables that can be brought in. */
    static final List<String> KINDS = List.of("people", "past-credit", "past-credit-ethosce");

    private ImportFamilies() {}

    /** The jobs of imports, and what they count. */
    static List<String> jobs() {
        return Stream.of(
                        counted("import-check", "fresh", "known", "differing", "faulty"),
                        counted("import-apply", "added", "changed", "unchanged", "refused"),
                        counted("import-undo", "undone", "stayed"))
                .flatMap(words -> words)
                .toList();
    }

    private static Stream<String> counted(String job, String... counts) {
        return Stream.concat(Stream.of(job), Stream.of(counts).map(count -> job + "." + count));
    }
}
