package org.baselinecme.planning.disclosures;

import java.util.List;
import java.util.Map;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The people in control of an activity's content.
 *
 * @param exempted why Standard 3 need not be followed; null where it must
 * @param looked what was looked for, or empty
 * @param found people of that name, by id
 */
record RosterPage(
        Standing place,
        DisclosureRequests.@Nullable Exempted exempted,
        List<RosterRow> people,
        String looked,
        Map<String, String> found,
        Rights rights) {

    public ContentRole[] roles() {
        return ContentRole.values();
    }

    public Exemption[] grounds() {
        return Exemption.values();
    }

    public long waiting() {
        return people.stream()
                .filter(row -> row.state() != ClearanceState.CLEARED)
                .count();
    }

    public int count() {
        return people.size();
    }

    public boolean isNobodyFound() {
        return !looked.isEmpty() && found.isEmpty();
    }

    /** What the one who looks may do. */
    record Rights(boolean mayKeep, boolean mayCollect, boolean mayReview) {
        static Rights of(Me me, Standing place) {
            return new Rights(
                    me.may(Duty.KEEP_ROSTER, place),
                    me.may(Duty.COLLECT_DISCLOSURES, place),
                    me.may(Duty.REVIEW_DISCLOSURES, place));
        }
    }
}
