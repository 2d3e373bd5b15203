package org.baselinecme.planning.activities;

import java.util.List;
import org.baselinecme.planning.needs.AssessmentState;
import org.baselinecme.planning.needs.NeedsSummary;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;

/**
 * The page of an activity: where it is, what is missing, who holds it.
 *
 * @param when the planned day or days
 * @param blocks what stands against the next step
 * @param holders who may decide, where a decision is waited for
 * @param timeline the newest facts
 */
record ActivityPage(
        Standing place,
        Stage stage,
        String owner,
        String department,
        String format,
        String when,
        List<String> audience,
        NeedsSummary needs,
        List<String> objectives,
        List<Objection> blocks,
        List<String> holders,
        Rights rights,
        List<TimelineRow> timeline) {

    /** The road as it is drawn. */
    public List<Step> road() {
        var all = Stage.road();
        var here = all.indexOf(stage);
        return all.stream()
                .map(step -> new Step(step.message(), tone(all.indexOf(step), here)))
                .toList();
    }

    private static String tone(int step, int here) {
        if (step == here) return "here";
        return step < here ? "done" : "";
    }

    public boolean isOffTheRoad() {
        return !stage.isOnRoad();
    }

    public boolean isEnded() {
        return stage.next().isEmpty();
    }

    public boolean isProposed() {
        return stage == Stage.PROPOSED;
    }

    public boolean isReadyForPlanning() {
        return stage == Stage.NEEDS_APPROVED;
    }

    public boolean isInPlanning() {
        return stage == Stage.PLANNING;
    }

    public boolean isInReview() {
        return stage == Stage.IN_REVIEW;
    }

    public boolean isApproved() {
        return stage == Stage.APPROVED;
    }

    /** Whether it was held, and its file is put together or complete. */
    public boolean isHeld() {
        return stage == Stage.DELIVERED
                || stage == Stage.RECONCILING
                || stage == Stage.CLOSED
                || stage == Stage.EXPIRED;
    }

    /** Whether somebody has yet to begin its reconciliation. */
    public boolean isToReconcile() {
        return rights.mayKeepFile() && stage.next().contains(Stage.RECONCILING);
    }

    /** Whether everybody can read of it. */
    public boolean isListed() {
        return Stage.road().indexOf(stage) >= Stage.road().indexOf(Stage.APPROVED);
    }

    /** Whether the office may still call it off. */
    public boolean isCancellable() {
        return rights.mayCancel() && stage.next().contains(Stage.CANCELLED) && stage != Stage.PROPOSED;
    }

    public boolean isBlocked() {
        return blocks.stream().anyMatch(Objection::blocks);
    }

    /** A step of the road: its message and whether it is done, here or to come. */
    record Step(String message, String tone) {
        public boolean isHere() {
            return tone.equals("here");
        }
    }

    /** What the one who looks may do. */
    record Rights(boolean mayWrite, boolean mayDecide, boolean mayPlan, boolean mayCancel, boolean mayKeepFile) {
        static Rights of(Me me, Standing place, NeedsSummary needs) {
            var waits = needs.state() == AssessmentState.SUBMITTED;
            return new Rights(
                    me.may(Duty.WRITE_NEEDS, place),
                    waits && !me.is(place.owner()) && me.may(Duty.DECIDE_NEEDS, place),
                    me.may(Duty.START_PLANNING, place),
                    me.may(Duty.CANCEL_ACTIVITY, place),
                    me.may(Duty.KEEP_FILE, place));
        }
    }
}
