package org.baselinecme.planning.agenda;

import java.time.LocalDate;

/** An accredited slot of a current agenda as attendance and credit read it. */
public record AccreditedSlot(SlotId id, SlotTime time, String title) {
    /** The day it begins, local to the office. */
    public LocalDate day() {
        return time.day();
    }

    /** Its length in minutes. */
    public long minutes() {
        return time.minutes();
    }

    /** Its times, such as 8:00–9:00 AM; with the date of an end on another day. */
    public String times() {
        return time.text();
    }
}
