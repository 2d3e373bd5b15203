package org.baselinecme.office.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.baselinecme.platform.kernel.DepartmentId;
import org.jspecify.annotations.Nullable;

/** The office's record of a person. */
record PersonForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 120) String name,
        @NotNull @Size(max = 120) String sortName,
        @NotNull @Size(max = 60) String credentials,
        @NotBlank String profession,
        @NotNull String department,

        @NotNull @Size(max = 254) @Pattern(regexp = "\\s*([^@\\s]+@[^@\\s]+\\s*)?", message = "{person.email.wrong}")
        String email) {
    static PersonForm blank(String name) {
        return new PersonForm(null, name.strip(), "", "", "", "", "");
    }

    /** The sort name; by default the last word of the name comes first. */
    String sorted() {
        return sortName.isBlank() ? Registration.sortName(name) : sortName.strip();
    }

    Identity identity() {
        return new Identity(name.strip(), credentials.strip(), profession);
    }

    @Nullable
    DepartmentId departmentId() {
        return department.isBlank() ? null : DepartmentId.of(department);
    }

    @Nullable
    String address() {
        return email == null || email.isBlank() ? null : email.strip();
    }

    Registration toRegistration() {
        return new Registration(
                name.strip(), sorted(), credentials.strip(), profession, departmentId(), null, address());
    }
}
