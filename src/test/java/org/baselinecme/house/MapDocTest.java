package org.baselinecme.house;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.baselinecme.BaselineApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms, and what each uses: {@code docs/map.md}. */
class MapDocTest {
    private static final String HEAD = """
            # Map of the rooms

            Written by `MapDocTest` from the code; do not edit it by hand. A room is a package of `org.baselinecme`; it may
            use only rooms above it.

            | room | what it is for | uses |
            |---|---|---|
            """;

    private static final ApplicationModules MODULES = ApplicationModules.of(BaselineApplication.class);

    @Test
    void the_map_of_rooms_is_up_to_date() {
        var rows = MODULES.stream()
                .sorted(Comparator.comparing(MapDocTest::place))
                .map(MapDocTest::row)
                .collect(Collectors.joining());
        Document.of("map.md").says(HEAD + rows);
    }

    private static int place(ApplicationModule room) {
        return House.ROOMS.indexOf(name(room));
    }

    private static String row(ApplicationModule room) {
        var uses = room.getDirectDependencies(MODULES)
                .uniqueModules()
                .sorted(Comparator.comparing(MapDocTest::place))
                .map(used -> "`" + name(used) + "`")
                .collect(Collectors.joining(", "));
        return "| `" + name(room) + "` | " + purpose(name(room)) + " | " + (uses.isEmpty() ? "nobody" : uses) + " |\n";
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }

    private static String purpose(String room) {
        return JavaFile.MAIN.stream()
                .filter(file -> file.isPackageInfo() && file.room().equals(room))
                .map(JavaFile::firstSentence)
                .findFirst()
                .orElse("");
    }
}
