package org.baselinecme.office.people;

import java.time.MonthDay;
import org.baselinecme.platform.kernel.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * What the office enters of a person.
 *
 * @param name as it is printed, in any script, without degrees
 * @param sortName as it is sorted
 * @param credentials degrees and certifications, such as "MD, PhD"
 * @param profession a code of the list {@code profession}
 * @param birthday month and day only (R69)
 * @param email where the office writes to; nobody else has it
 */
public record Registration(
        String name,
        String sortName,
        String credentials,
        String profession,
        @Nullable DepartmentId department,
        @Nullable MonthDay birthday,
        @Nullable String email) {
    /** How a name sorts as long as nobody says otherwise: names of most scripts by their last word. */
    public static String sortName(String name) {
        var all = name.strip();
        var last = all.lastIndexOf(' ');
        return last < 0 ? all : all.substring(last + 1) + ", " + all.substring(0, last);
    }
}
