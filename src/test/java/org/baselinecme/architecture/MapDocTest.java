package org.baselinecme.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Generates {@code docs/map.md}: the modules and their dependencies. */
class MapDocTest {
    private static final String HEAD = """
            # Map of the modules

            Written by `MapDocTest` from the code; do not edit it by hand. A module is a package of `org.baselinecme`, inside
            its area; it may use only modules above it.

            | module | what it is for | uses |
            |---|---|---|
            """;

    @Test
    void the_map_of_modules_is_up_to_date() {
        var modules = JavaFile.MAIN.stream().map(JavaFile::module).collect(toSet());
        var uses = Codebase.classes()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .collect(groupingBy(
                        use -> Codebase.module(use.getOriginClass()),
                        mapping(use -> Codebase.module(use.getTargetClass()), toSet())));
        GeneratedPage.of("map.md")
                .says(HEAD
                        + Codebase.MODULES.stream()
                                .filter(modules::contains)
                                .map(module -> row(module, uses))
                                .collect(joining()));
    }

    private static String row(String module, Map<String, Set<String>> uses) {
        var all = uses.getOrDefault(module, Set.of());
        var used = Codebase.MODULES.stream()
                .filter(other -> all.contains(other) && !other.equals(module))
                .map(other -> "`" + other + "`")
                .collect(joining(", "));
        return "| `" + module + "` | " + purpose(module) + " | " + (used.isEmpty() ? "none" : used) + " |\n";
    }

    private static String purpose(String module) {
        return JavaFile.MAIN.stream()
                .filter(file -> file.isPackageInfo() && file.module().equals(module))
                .map(JavaFile::firstSentence)
                .findFirst()
                .orElse("");
    }
}
