package org.baselinecme.office.departments;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.PersonId;

/**
 * What an import did to a department, so that it can be taken back.
 *
 * @param reopened whether it was closed before
 * @param was code and name before the import; empty where they are the same after it
 * @param is code and name after it; empty where they were the same before it
 * @param grants the roles that it gave
 */
record DepartmentTrace(boolean reopened, List<String> was, List<String> is, List<Given> grants) {
    private static final String FIELD = "\u001f";
    private static final String PART = "\u001e";

    boolean isNothing() {
        return !reopened && was.isEmpty() && grants.isEmpty();
    }

    String text() {
        return String.join(
                PART,
                String.valueOf(reopened),
                String.join(FIELD, was),
                String.join(FIELD, is),
                grants.stream().map(one -> one.person + " " + one.grant).collect(Collectors.joining(FIELD)));
    }

    static DepartmentTrace of(String text) {
        var parts = text.split(PART, -1);
        return new DepartmentTrace(
                Boolean.parseBoolean(parts[0]),
                list(parts[1]),
                list(parts[2]),
                list(parts[3]).stream().map(Given::of).toList());
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Stream.of(text.split(FIELD, -1)).toList();
    }

    /** A role that was given to a person. */
    record Given(PersonId person, UUID grant) {
        private static Given of(String text) {
            var both = text.split(" ", 2);
            return new Given(PersonId.of(both[0]), UUID.fromString(both[1]));
        }
    }
}
