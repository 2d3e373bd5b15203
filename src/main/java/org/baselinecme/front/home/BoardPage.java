package org.baselinecme.front.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The board: coming activities within reach and what each still needs.
 *
 * @param rows the activities the filter admits, the soonest first
 * @param figures counts of the activities the filter admits, blocked or not
 * @param departments names of departments to choose from, by code
 * @param all number of activities without the filter
 */
record BoardPage(
        BoardFilter filter,
        List<BoardRow> rows,
        Figures figures,
        Map<String, String> departments,
        int all,
        LocalDate today) {
    static BoardPage of(BoardFilter filter, List<BoardRow> all, LocalDate today) {
        var departments = new TreeMap<String, String>();
        for (var row : all)
            departments.put(row.activity().code(), row.activity().department());
        var passing = all.stream()
                .filter(row -> filter.reaches(row, today) && filter.admits(row))
                .filter(row -> filter.chosen()
                        .map(group -> group == BoardGroup.of(row, today))
                        .orElse(true))
                .sorted(BoardRow.soonest(today))
                .toList();
        var rows = passing.stream()
                .filter(row -> row.isBlocked() || !filter.isOnlyBlocked())
                .toList();
        return new BoardPage(filter, rows, Figures.of(passing), departments, all.size(), today);
    }

    /** The rows in their groups. */
    public List<BoardPart> parts() {
        var whole = filter.chosen().isPresent() ? Integer.MAX_VALUE : BoardPart.MOST;
        return BoardPart.of(rows, today, whole, whole, whole);
    }

    public int count() {
        return rows.size();
    }

    public BoardFilter.Span[] spans() {
        return BoardFilter.Span.values();
    }

    /**
     * The four figures at the top.
     *
     * @param mine activities in which something waits for the reader
     * @param next time until the next blocked activity starts; null where there is none
     */
    record Figures(
            long ready, long blocked, long mine, @Nullable TimeLeft next) {
        static Figures of(List<BoardRow> rows) {
            var blocked = rows.stream().filter(BoardRow::isBlocked).toList();
            return new Figures(
                    rows.size() - blocked.size(),
                    blocked.size(),
                    rows.stream().filter(BoardRow::isMine).count(),
                    blocked.stream()
                            .map(BoardRow::left)
                            .filter(TimeLeft::isAhead)
                            .findFirst()
                            .orElse(null));
        }
    }
}
