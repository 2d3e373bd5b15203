package org.baselinecme.office.people;

import java.time.MonthDay;
import org.baselinecme.platform.kernel.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * A person as the office enters them.
 *
 * @param name as it is printed, in any script, without degrees
 * @param sortName as it is sorted
 * @param credentials degrees and certifications, such as "MD, PhD"
 * @param profession a code of the list {@code profession}
 * @param birthday month and day only (R69)
 * @param email contact address; unique
 */
public record Registration(
        String name,
        String sortName,
        String credentials,
        String profession,
        @Nullable DepartmentId department,
        @Nullable MonthDay birthday,
        @Nullable String email) {
    /** The default sort name: the last word, then the others. */
    public static String sortName(String name) {
        var all = name.strip();
        var last = all.lastIndexOf(' ');
        return last < 0 ? all : all.substring(last + 1) + ", " + all.substring(0, last);
    }
}
