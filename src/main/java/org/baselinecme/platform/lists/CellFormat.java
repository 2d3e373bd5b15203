package org.baselinecme.platform.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How an office writes days and moments. */
public interface CellFormat {
    /** The zone of the office's clocks. */
    ZoneId zone();

    /** A day for people. */
    String day(LocalDate date);

    /** A moment for people. */
    String say(Instant at);

    /** A moment for programs, ISO 8601 with offset. */
    String iso(Instant at);
}
