package org.baselinecme.planning.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.planning.activities.AnnouncedChanges.Change;
import org.baselinecme.planning.activities.AnnouncedChanges.Kind;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.DepartmentId;

/**
 * The particulars of an activity as it is proposed.
 *
 * @param startsOn first day of the planned window, in the office's calendar
 * @param endsOn last day
 * @param audience professions it is for, codes of the list {@code profession}
 */
public record Proposal(
        String title, DepartmentId department, LocalDate startsOn, LocalDate endsOn, List<String> audience) {
    /** What registered people are told where an earlier version was announced: another title, other days. */
    List<Change> changesSince(Proposal earlier) {
        var changes = new ArrayList<Change>();
        if (!title.equals(earlier.title)) changes.add(new Change(Kind.TITLE, earlier.title, earlier.title, title));
        if (!days().equals(earlier.days())) changes.add(new Change(Kind.DAYS, title, earlier.days(), days()));
        return changes;
    }

    private String days() {
        return DateText.days(startsOn, endsOn);
    }
}
