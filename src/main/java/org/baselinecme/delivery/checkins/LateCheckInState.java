package org.baselinecme.delivery.checkins;

import java.util.List;

/**
 * What became of a learner's late check-ins of an activity, and whether another may be sent.
 *
 * @param path action of the form that asks; empty where nothing can be asked
 */
public record LateCheckInState(String path, List<Row> rows) {
    /** Whether the form that asks is shown. */
    public boolean isAskable() {
        return !path.isEmpty();
    }

    /**
     * One late check-in.
     *
     * @param message key of its state
     * @param why of the decision; empty while it is undecided
     */
    public record Row(String title, String at, String message, String minutes, String why) {}
}
