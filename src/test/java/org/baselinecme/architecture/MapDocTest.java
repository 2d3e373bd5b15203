package org.baselinecme.architecture;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.baselinecme.BaselineApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Generates {@code docs/map.md}: the modules and their dependencies. */
class MapDocTest {
    private static final String HEAD = """
            # Map of the modules

            Written by `MapDocTest` from the code; do not edit it by hand. A module is a package of `org.baselinecme`, inside
            its area; it may use only modules above it.

            | module | what it is for | uses |
            |---|---|---|
            """;

    private static final ApplicationModules MODULES = ApplicationModules.of(BaselineApplication.class);

    @Test
    void the_map_of_modules_is_up_to_date() {
        var rows = MODULES.stream()
                .sorted(Comparator.comparing(MapDocTest::place))
                .map(MapDocTest::row)
                .collect(Collectors.joining());
        GeneratedPage.of("map.md").says(HEAD + rows);
    }

    private static int place(ApplicationModule module) {
        return Codebase.MODULES.indexOf(name(module));
    }

    private static String row(ApplicationModule module) {
        var uses = module.getDirectDependencies(MODULES)
                .uniqueModules()
                .sorted(Comparator.comparing(MapDocTest::place))
                .map(used -> "`" + name(used) + "`")
                .collect(Collectors.joining(", "));
        return "| `" + name(module) + "` | " + purpose(name(module)) + " | " + (uses.isEmpty() ? "none" : uses)
                + " |\n";
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String purpose(String module) {
        return JavaFile.MAIN.stream()
                .filter(file -> file.isPackageInfo() && file.module().equals(module))
                .map(JavaFile::firstSentence)
                .findFirst()
                .orElse("");
    }
}
