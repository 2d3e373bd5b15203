package org.baselinecme.architecture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Role;
import org.junit.jupiter.api.Test;

/** Who may do what, as a table: {@code docs/roles.md}. */
class RolesDocTest {
    private static final String HEAD = """
            # Roles and duties

            Written by `RolesDocTest` from `access.Role` and `access.Duty`; do not edit it by hand.

            A service requires a duty (`@Needs`), never a role. People receive duties through roles, by a grant with a
            scope: the whole office, a department, one activity, or one's own records. Duties add up.

            """;

    @Test
    void the_table_of_roles_is_up_to_date() {
        var roles = List.of(Role.values());
        var head = "| duty | " + roles.stream().map(RolesDocTest::name).collect(Collectors.joining(" | ")) + " |\n";
        var line = "|---|" + ":-:|".repeat(roles.size()) + "\n";
        var rows = Stream.of(Duty.values()).map(duty -> row(duty, roles)).collect(Collectors.joining());
        GeneratedPage.of("roles.md").says(HEAD + head + line + rows);
    }

    private static String row(Duty duty, List<Role> roles) {
        var marks = roles.stream()
                .map(role -> role.duties().contains(duty) ? "●" : " ")
                .collect(Collectors.joining(" | "));
        return "| **" + name(duty) + "**: " + meaning(duty) + " | " + marks + " |\n";
    }

    private static String meaning(Duty duty) {
        var sentence = JavaFile.types()
                .filter(file -> file.name().equals("Duty"))
                .map(file -> file.sentenceBefore(duty.name()))
                .findFirst()
                .orElseThrow();
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                + sentence.substring(1).replaceFirst("\\.$", "");
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
