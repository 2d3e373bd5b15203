package org.baselinecme.front.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The board: every coming activity within reach, and what it still needs.
 *
 * @param rows what the filter lets pass, the soonest first
 * @param figures of everything the filter lets pass, whether blocked or not
 * @param departments those one can narrow to, by code
 * @param all how many activities there are without the filter
 */
record BoardPage(BoardFilter filter, List<BoardRow> rows, Figures figures, Map<String, String> departments, int all) {
    static BoardPage of(BoardFilter filter, List<BoardRow> all, LocalDate today) {
        var departments = new TreeMap<String, String>();
        for (var row : all)
            departments.put(row.activity().code(), row.activity().department());
        var passing = all.stream()
                .filter(row -> filter.reaches(row, today) && filter.admits(row))
                .sorted(BoardRow.soonest(today))
                .toList();
        var rows = passing.stream()
                .filter(row -> row.isBlocked() || !filter.isOnlyBlocked())
                .toList();
        return new BoardPage(filter, rows, Figures.of(passing), departments, all.size());
    }

    public int count() {
        return rows.size();
    }

    public BoardFilter.Span[] spans() {
        return BoardFilter.Span.values();
    }

    /**
     * The four figures at the head.
     *
     * @param mine activities in which something waits for the one who looks
     * @param next how long until the next one starts that is blocked; null where none is
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
