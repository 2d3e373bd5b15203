package org.baselinecme.office.people;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the list of people is narrowed to; it stands in the address bar. */
record DirectoryFilter(
        @Nullable String q,
        @Nullable String profession,
        @Nullable String department,
        @Nullable String page) {
    /** The words looked for, as a pattern that takes them literally. */
    public String pattern() {
        var words = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    public String professionOrAll() {
        return profession == null ? "" : profession.strip();
    }

    public String departmentOrAll() {
        return department == null ? "" : department.strip();
    }

    public boolean isNarrow() {
        return !pattern().equals("%%")
                || !professionOrAll().isEmpty()
                || !departmentOrAll().isEmpty();
    }

    /** The page that is asked for, counted from 1; the nearest there is where it is none. */
    int pageOf(int total) {
        var last = Math.max(1, (total + DirectoryPage.ROWS - 1) / DirectoryPage.ROWS);
        try {
            return Math.clamp(page == null ? 1 : Integer.parseInt(page.strip()), 1, last);
        } catch (NumberFormatException noPage) {
            return 1;
        }
    }
}
