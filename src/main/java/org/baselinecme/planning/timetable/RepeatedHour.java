package org.baselinecme.planning.timetable;

/** Which time is meant of an hour that comes twice, in the night the clocks go back. */
public enum RepeatedHour {
    FIRST,
    SECOND;

    /** Message key of its label. */
    public String message() {
        return "repeated-hour." + name();
    }
}
