package org.baselinecme.office.retention;

import java.util.List;
import org.baselinecme.platform.kernel.PersonId;

/**
 * The holds on the data of a person, the newest first.
 *
 * @param liftable whether the reader may lift the one in force: nobody lifts a hold on their own data
 */
public record HoldPage(PersonId person, String name, List<Row> rows, boolean liftable) {
    /** Whether one is in force. */
    public boolean isHeld() {
        return rows.stream().anyMatch(row -> row.until().isEmpty());
    }

    /**
     * A hold.
     *
     * @param until when it was lifted, in words; empty while it is in force
     */
    public record Row(
            PersonId person,
            String name,
            String why,
            String by,
            String since,
            String until,
            String ender,
            String end) {}
}
