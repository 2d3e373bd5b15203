package org.baselinecme.planning.activities;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.platform.kernel.DepartmentId;

/**
 * The particulars of an activity as it is proposed.
 *
 * @param startsOn first day of the planned window, in the office's calendar
 * @param endsOn last day
 * @param audience professions it is for, codes of the list {@code profession}
 */
public record Proposal(
        String title, DepartmentId department, LocalDate startsOn, LocalDate endsOn, List<String> audience) {}
