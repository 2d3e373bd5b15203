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
 */
record BoardPart(BoardGroup group, List<BoardRow> first, List<BoardRow> rest) {
    /**
     * Returns the groups that have activities, each with its soonest activities first.
     *
     * @param shown how many activities of a group are shown at once
     * @param later the same for the group of what is later than sixty days
     */
    static List<BoardPart> of(List<BoardRow> sorted, LocalDate today, int shown, int later) {
        Map<BoardGroup, List<BoardRow>> byGroup = sorted.stream()
                .collect(Collectors.groupingBy(
                        row -> BoardGroup.of(row, today), () -> new EnumMap<>(BoardGroup.class), Collectors.toList()));
        return byGroup.entrySet().stream()
                .map(part -> of(part.getKey(), part.getValue(), part.getKey() == BoardGroup.LATER ? later : shown))
                .toList();
    }

    private static BoardPart of(BoardGroup group, List<BoardRow> rows, int shown) {
        var cut = Math.min(shown, rows.size());
        return new BoardPart(group, rows.subList(0, cut), rows.subList(cut, rows.size()));
    }

    public int count() {
        return first.size() + rest.size();
    }
}
