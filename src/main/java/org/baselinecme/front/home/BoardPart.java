package org.baselinecme.front.home;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One group of the board with its activities.
 *
 * @param first the activities shown at once
 * @param rest the activities shown after a click
 * @param beyond how many more there are, on a page of their group
 */
record BoardPart(BoardGroup group, List<BoardRow> first, List<BoardRow> rest, int beyond) {
    /** So many activities of a group are on a page that shows several groups: more of them nobody reads there. */
    static final int MOST = 12;

    /**
     * Returns the groups that have activities, each with its soonest activities first.
     *
     * @param shown how many activities of a group are shown at once
     * @param later the same for the group of what is later than sixty days
     * @param most how many activities of a group are on the page
     */
    static List<BoardPart> of(List<BoardRow> sorted, LocalDate today, int shown, int later, int most) {
        Map<BoardGroup, List<BoardRow>> byGroup = sorted.stream()
                .collect(Collectors.groupingBy(
                        row -> BoardGroup.of(row, today), () -> new EnumMap<>(BoardGroup.class), Collectors.toList()));
        return byGroup.entrySet().stream()
                .map(part ->
                        of(part.getKey(), part.getValue(), part.getKey() == BoardGroup.LATER ? later : shown, most))
                .toList();
    }

    private static BoardPart of(BoardGroup group, List<BoardRow> rows, int shown, int most) {
        var end = Math.min(most, rows.size());
        var cut = Math.min(shown, end);
        return new BoardPart(group, rows.subList(0, cut), rows.subList(cut, end), rows.size() - end);
    }

    public int count() {
        return first.size() + rest.size() + beyond;
    }
}
