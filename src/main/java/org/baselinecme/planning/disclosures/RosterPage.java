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
 * @param exemption the exemption from Standard 3; null where the activity has none
 * @param search part of a name to add to the roster, or empty
 * @param found names of the people found, by id
 */
record RosterPage(
        Standing place,
        @Nullable Exemption exemption,
        List<RosterRow> people,
        String search,
        Map<String, String> found,
        Rights rights) {

    public ContentRole[] roles() {
        return ContentRole.values();
    }

    public ExemptionGround[] grounds() {
        return ExemptionGround.values();
    }

    public long notCleared() {
        return people.stream()
                .filter(row -> row.state() != ClearanceState.CLEARED)
                .count();
    }

    /** Those whose disclosure is missing or out of date. */
    public List<RosterRow> toDisclose() {
        return people.stream().filter(row -> row.state().waitsForThePerson()).toList();
    }

    /** An exemption from Standard 3 with its reason. */
    record Exemption(ExemptionGround ground, String why) {}

    /** What the viewer may do. */
    record Rights(boolean mayKeep, boolean mayCollect, boolean mayReview) {
        static Rights of(Me me, Standing place) {
            return new Rights(
                    me.may(Duty.KEEP_ROSTER, place),
                    me.may(Duty.COLLECT_DISCLOSURES, place),
                    me.may(Duty.REVIEW_DISCLOSURES, place));
        }
    }
}
