package org.baselinecme.front.home;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.platform.access.Me;

/**
 * The work of a person: each activity in which something waits for them, and each activity of their own, ready or not. In
 * their own activities they see what others have to do as well.
 */
record Worklist(List<BoardRow> rows, LocalDate today) {
    private static final int SHOWN = 3;

    static Worklist of(Me me, List<BoardRow> rows, LocalDate today) {
        var work = rows.stream()
                .sorted(BoardRow.soonest(today))
                .map(row -> isOwn(me, row) ? row : row.only(RequirementRow::mine))
                .filter(row -> isOwn(me, row) || !row.lines().isEmpty());
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
