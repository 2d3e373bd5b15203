package org.baselinecme.front.home;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.platform.access.Me;

/**
 * The work of a person: each activity in which something waits for them, and each activity of their own, ready or not. Beside their own work
 * they see what blocks the activity and what they may remind others of; in their own activities, everything.
 */
record Worklist(List<BoardRow> rows, LocalDate today) {
    private static final int SHOWN = 3;

    static Worklist of(Me me, List<BoardRow> rows, LocalDate today) {
        var work = rows.stream()
                .sorted(BoardRow.soonest(today))
                .filter(row -> isOwn(me, row) || row.isMine())
                .map(row -> isOwn(me, row) ? row : row.only(RequirementRow::isForMyHome));
        return new Worklist(work.toList(), today);
    }

    private static boolean isOwn(Me me, BoardRow row) {
        return me.is(row.activity().place().owner());
    }

    /** The activities in their groups. */
    public List<BoardPart> parts() {
        return BoardPart.of(rows, today, SHOWN, 0, BoardPart.MOST);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether nothing waits for the person. */
    public boolean isDone() {
        return rows.stream().noneMatch(BoardRow::isMine);
    }
}
