package org.baselinecme.office.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a department.
 *
 * @param version what its reader saw; null for a new one
 */
public record DepartmentForm(
        @Nullable Integer version,

        @NotBlank
        @Pattern(regexp = "\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,19})?\\s*", message = "{department.code.wrong}")
        String code,

        @NotBlank @Size(max = 120) String name) {
    static final DepartmentForm BLANK = new DepartmentForm(null, "", "");

    String codeText() {
        return code.strip();
    }

    String nameText() {
        return name.strip();
    }

    /** The fields whose value a department has, too; case is ignored. */
    Stream<String> sharedWith(Department other) {
        return Stream.of(
                        other.code().equalsIgnoreCase(codeText()) ? "code" : "",
                        other.name().equalsIgnoreCase(nameText()) ? "name" : "")
                .filter(field -> !field.isEmpty());
    }
}
