package org.baselinecme.planning.activities;

import java.util.List;
import org.baselinecme.planning.needs.AssessmentState;
import org.baselinecme.planning.needs.NeedsSummary;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;

/**
 * The page of an activity: its stage, what is missing, and who has to act.
 *
 * @param when the planned day or days
 * @param blocks objections to the next stage
 * @param holders who may decide, where a decision is due
 * @param timeline the newest audit events
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

    /** The regular stages, as the page draws them. */
    public List<Step> steps() {
        var all = Stage.regular();
        var here = all.indexOf(stage);
        return all.stream()
                .map(step -> new Step(step.message(), tone(all.indexOf(step), here)))
                .toList();
    }

    private static String tone(int step, int here) {
        if (step == here) return "here";
        return step < here ? "done" : "";
    }

    public boolean isIrregular() {
        return !stage.isRegular();
    }

    public boolean isEnded() {
        return stage.isFinal();
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

    /** Whether it was held, and its file is being completed or complete. */
    public boolean isHeld() {
        return stage == Stage.DELIVERED
                || stage == Stage.RECONCILING
                || stage == Stage.CLOSED
                || stage == Stage.EXPIRED;
    }

    /** Whether its reconciliation has yet to begin. */
    public boolean isToReconcile() {
        return rights.mayKeepFile() && stage.next().contains(Stage.RECONCILING);
    }

    /** Whether the public can see it. */
    public boolean isListed() {
        return Stage.regular().indexOf(stage) >= Stage.regular().indexOf(Stage.APPROVED);
    }

    /** Whether the office may still cancel it. */
    public boolean isCancellable() {
        return rights.mayCancel() && stage.next().contains(Stage.CANCELLED) && stage != Stage.PROPOSED;
    }

    public boolean isBlocked() {
        return blocks.stream().anyMatch(Objection::blocks);
    }

    /** A regular stage: its message and whether it is done, present or to come. */
    record Step(String message, String tone) {
        public boolean isHere() {
            return tone.equals("here");
        }
    }

    /** What the reader may do. */
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
