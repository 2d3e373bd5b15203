package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.junit.jupiter.api.Test;

/** Stored names of audit events: explicit, unique, and never changed once an installation may hold them. */
class AuditKindsArchitectureTest {
    private static final Path GOLDEN_LIST = Path.of("src/test/resources/audit-kinds.txt");

    @Test
    void every_audit_event_declares_its_stored_name() {
        assertThat(events().filter(type -> !type.isAnnotatedWith(AuditKind.class)))
                .isEmpty();
    }

    @Test
    void stored_names_are_those_of_the_golden_list() {
        var names = events().filter(type -> type.isAnnotatedWith(AuditKind.class))
                .map(type -> type.getAnnotationOfType(AuditKind.class).value());
        assertThat(names)
                .as("add a new name to audit-kinds.txt; never change or reuse one that is there")
                .containsExactlyInAnyOrderElementsOf(goldenList());
    }

    private static List<String> goldenList() {
        return Codebase.read(GOLDEN_LIST).lines().toList();
    }

    private static Stream<JavaClass> events() {
        return Codebase.classes().filter(type -> type.isAssignableTo(AuditEvent.class) && !type.isInterface());
    }
}
