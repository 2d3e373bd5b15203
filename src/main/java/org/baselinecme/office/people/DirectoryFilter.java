package org.baselinecme.office.people;

import org.baselinecme.platform.lookup.SearchText;
import org.jspecify.annotations.Nullable;

/** Filters of the list of people, from the query string. */
record DirectoryFilter(
        @Nullable String q,
        @Nullable String profession,
        @Nullable String department,
        @Nullable String page) {
    /** The words to find. */
    SearchText text() {
        return SearchText.of(q);
    }

    public String professionOrAll() {
        return profession == null ? "" : profession.strip();
    }

    public String departmentOrAll() {
        return department == null ? "" : department.strip();
    }

    public boolean isNarrow() {
        return !text().isEmpty()
                || !professionOrAll().isEmpty()
                || !departmentOrAll().isEmpty();
    }

    /** The requested page, counted from 1; the nearest existing one otherwise. */
    int pageOf(int total) {
        var last = Math.max(1, (total + DirectoryPage.ROWS - 1) / DirectoryPage.ROWS);
        try {
            return Math.clamp(page == null ? 1 : Integer.parseInt(page.strip()), 1, last);
        } catch (NumberFormatException noPage) {
            return 1;
        }
    }
}
