package org.baselinecme.planning.activities;

import java.time.LocalDate;
import org.baselinecme.platform.access.Standing;

/**
 * An activity in no final stage, as the board and the start pages show it.
 *
 * @param department its name
 * @param code the department's code, for the address bar
 * @param startsOn first day, in the office's calendar
 * @param endsOn last day
 */
public record UpcomingActivity(
        Standing place, String department, String code, Stage stage, LocalDate startsOn, LocalDate endsOn) {}
