package org.baselinecme.front.home;

import java.util.List;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.web.ActivityGroup;
import org.jspecify.annotations.Nullable;

/**
 * The frame around the pages of one activity.
 *
 * @param when its days
 * @param needs what it still needs, as the reader sees it; the most severe first
 */
record ActivityFrame(Stage stage, String department, String when, List<RequirementRow> needs) {
    private static final String ID = "{id}";

    /** What the reader does next, or else what is most severe; null where nothing is needed. */
    public @Nullable RequirementRow next() {
        return needs.stream()
                .filter(RequirementRow::mine)
                .findFirst()
                .orElse(needs.isEmpty() ? null : needs.getFirst());
    }

    /** The group of pages that the stage is about: planning until it is listed, then what happens while it runs. */
    ActivityGroup group() {
        return switch (stage) {
            case PROPOSED, NEEDS_APPROVED, PLANNING, IN_REVIEW, ON_HOLD, DECLINED -> ActivityGroup.PLAN;
            case APPROVED, OPEN, DELIVERED, RECONCILING, CLOSED, CANCELLED, EXPIRED, WITHDRAWN -> ActivityGroup.RUN;
        };
    }

    /** How many things are needed besides {@link #next}. */
    public int others() {
        return Math.max(0, needs.size() - 1);
    }

    /** Whether something is needed on the page with this address or below it, of which {@code {id}} is the activity. */
    boolean isNeededAt(String path) {
        return needs.stream()
                .filter(line -> line.need().tone() != Tone.INFO)
                .map(ActivityFrame::page)
                .anyMatch(page -> page.equals(path) || !path.endsWith(ID) && page.startsWith(path + "/"));
    }

    private static String page(RequirementRow line) {
        var need = line.need();
        return need.mend().replaceFirst("[?#].*", "").replace(need.activity().toString(), ID);
    }

    /**
     * Numbers of the overview.
     *
     * @param session the next session, with day and time; empty where none is ahead
     * @param title its title
     * @param registered how many people have a seat
     * @param waiting how many people wait for one
     * @param seats the number of seats; null for any number
     */
    record Figures(
            String session,
            String title,
            int registered,
            int waiting,
            @Nullable Integer seats) {
        public boolean isAhead() {
            return !session.isEmpty();
        }

        public boolean isLimited() {
            return seats != null;
        }
    }
}
