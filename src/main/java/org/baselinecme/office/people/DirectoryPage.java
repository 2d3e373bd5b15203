package org.baselinecme.office.people;

import java.util.List;
import java.util.UUID;

/**
 * A page of the list of people.
 *
 * @param total how many the filter leaves
 * @param page counted from 1
 */
record DirectoryPage(List<Row> rows, int total, int page) {
    static final int ROWS = 50;

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public int last() {
        return Math.max(1, (total + ROWS - 1) / ROWS);
    }

    public boolean isMore() {
        return page < last();
    }

    public boolean isEarlier() {
        return page > 1;
    }

    public int next() {
        return page + 1;
    }

    public int before() {
        return page - 1;
    }

    /**
     * A person.
     *
     * @param profession a code of the list {@code profession}
     * @param kept whether the reader keeps the record and may open it
     */
    record Row(
            UUID id,
            String name,
            String credentials,
            String profession,
            String department,
            String email,
            boolean kept) {}
}
