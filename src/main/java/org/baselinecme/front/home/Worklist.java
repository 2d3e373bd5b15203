package org.baselinecme.front.home;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.platform.access.Me;

/**
 * The worklist of a person: what waits for them, and what they wait for in their own activities.
 *
 * @param mine what waits for the person, in any activity
 * @param theirs what others hold in the activities the person owns
 */
record Worklist(List<BoardRow> mine, List<BoardRow> theirs) {
    static Worklist of(Me me, List<BoardRow> rows, LocalDate today) {
        var sorted = rows.stream().sorted(BoardRow.soonest(today)).toList();
        var own = sorted.stream()
                .filter(row -> me.is(row.activity().place().owner()))
                .map(row -> row.only(line -> !line.mine()));
        return new Worklist(
                sorted.stream()
                        .map(row -> row.only(RequirementRow::mine))
                        .filter(Worklist::isAny)
                        .toList(),
                own.filter(Worklist::isAny).toList());
    }

    private static boolean isAny(BoardRow row) {
        return !row.lines().isEmpty();
    }
}
