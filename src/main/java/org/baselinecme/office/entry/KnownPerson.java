package org.baselinecme.office.entry;

import java.util.Objects;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What is on record of a person. */
record KnownPerson(
        PersonId id,
        String email,
        String name,
        String sortName,
        String credentials,
        String profession,
        @Nullable DepartmentId department) {
    private static final String BETWEEN = "\u001f";

    Stated stated() {
        return new Stated(name, sortName, credentials, profession, Objects.toString(department, ""));
    }

    /** What the office states of a person, but for the address. */
    record Stated(String name, String sortName, String credentials, String profession, String department) {
        static Stated of(String stored) {
            var parts = stored.split(BETWEEN, -1);
            return new Stated(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }

        String text() {
            return String.join(BETWEEN, name, sortName, credentials, profession, department);
        }

        Registration registration(@Nullable String email) {
            return new Registration(
                    name,
                    sortName,
                    credentials,
                    profession,
                    department.isEmpty() ? null : DepartmentId.of(department),
                    null,
                    email);
        }
    }
}
