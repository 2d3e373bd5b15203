package org.baselinecme.architecture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.RoleTemplate;
import org.junit.jupiter.api.Test;

/** Who may do what, as a table: {@code docs/roles.md}. */
class RolesDocTest {
    private static final String HEAD = """
            # Roles and duties

            Written by `RolesDocTest` from `access.Role` and `access.Duty`; do not edit it by hand.

            A service requires a duty (`@Needs`), never a role. People receive duties through roles, by a grant with a
            scope: the whole office, a department, one activity or series, or one's own records. Duties add up. A surveyor's
            access needs a last day. Contributor, by link, guest and system are held without a grant.

            An office can bundle duties in roles of its own on the page *Settings, Roles*; in the table below they are *custom*, which
            has no duties by itself. They can hold every duty but *open accounts*, *set up office* and *deliver activity*. Four
            bundles are offered to begin with:

            """;

    @Test
    void the_table_of_roles_is_up_to_date() {
        var roles = List.of(Role.values());
        var head = "| duty | " + roles.stream().map(RolesDocTest::name).collect(Collectors.joining(" | ")) + " |\n";
        var line = "|---|" + ":-:|".repeat(roles.size()) + "\n";
        var rows = Stream.of(Duty.values()).map(duty -> row(duty, roles)).collect(Collectors.joining());
        GeneratedPage.of("roles.md").says(HEAD + templates() + "\n" + head + line + rows);
    }

    private static String templates() {
        return Stream.of(RoleTemplate.values())
                .map(template -> "- **" + name(template) + "**: "
                        + Stream.of(Duty.values())
                                .filter(template.duties()::contains)
                                .map(RolesDocTest::name)
                                .collect(Collectors.joining(", "))
                        + "\n")
                .collect(Collectors.joining());
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
