package org.baselinecme.delivery.attendance;

/**
 * When session codes count.
 *
 * @param minutesBefore from so many minutes before the planned start
 * @param minutesAfter until so many minutes after the actual end
 */
public record CodeWindow(int minutesBefore, int minutesAfter) {
    /** Without a setting of the office. */
    public static final CodeWindow DEFAULT = new CodeWindow(30, 15);
}
