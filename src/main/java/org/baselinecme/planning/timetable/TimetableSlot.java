package org.baselinecme.planning.timetable;

import java.time.Instant;

/** A slot as a timetable places it. */
public interface TimetableSlot {
    /** The moment it begins. */
    Instant begins();

    /** The moment it ends. */
    Instant ends();

    /** Whom it is for where sessions are concurrent; empty for everyone. */
    String track();

    /** Where it takes place; may be empty. */
    String room();

    /** Whether both take place at some moment. */
    default boolean overlaps(TimetableSlot other) {
        return begins().isBefore(other.ends()) && other.begins().isBefore(ends());
    }
}
