package org.baselinecme.evidence.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a table writes numbers and days, and which of its sites did not take part: as its own cells prove, else as a person said.
 *
 * @param numbers null where no cell depends on it
 * @param days null where no cell depends on it
 * @param span what a line with one date covers; null where no line has one
 * @param comparison the cell, in lower case, of sites that did not take part; null where there is none
 * @param open the questions that are left
 */
record TableConventions(
        @Nullable NumberStyle numbers,
        @Nullable DayOrder days,
        @Nullable DaySpan span,
        @Nullable String comparison,
        List<TableQuestion> open) {
    private static final Set<String> NOT_PARTICIPATING = Set.of(
            "control",
            "controls",
            "comparison",
            "comparison group",
            "control group",
            "did not take part",
            "not participating",
            "non participants",
            "nonparticipants",
            "usual care");
    private static final Set<String> PARTICIPATING = Set.of(
            "intervention",
            "intervention group",
            "participants",
            "participating",
            "took part",
            "activity",
            "education");
    private static final int MOST_CHOICES = 20;

    static TableConventions of(TableText table, TableColumns columns, TableAnswers answers) {
        var open = new ArrayList<TableQuestion>();
        var numbers = numbers(table, columns, answers.numbers(), open);
        var days = days(table, columns, answers.days(), open);
        var span = span(table, columns, days, answers.span(), open);
        var comparison = comparison(table, columns, answers.comparison(), open);
        return new TableConventions(numbers, days, span, comparison, List.copyOf(open));
    }

    /** A cell of a number and whether it is a whole one. */
    private record Number(String cell, boolean whole) {
        boolean isReadIn(NumberStyle style) {
            return style.read(cell, whole).isPresent();
        }

        boolean isOnlyIn(NumberStyle style) {
            return isReadIn(style)
                    && Stream.of(NumberStyle.values()).noneMatch(other -> other != style && isReadIn(other));
        }

        boolean isAmbiguous() {
            var one = NumberStyle.POINT.read(cell, whole);
            var other = NumberStyle.COMMA.read(cell, whole);
            return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) != 0;
        }
    }

    private static @Nullable NumberStyle numbers(
            TableText table, TableColumns columns, @Nullable NumberStyle said, List<TableQuestion> open) {
        var cells = Stream.of(TableColumn.values())
                .filter(role -> role.isCount() || role.isDecimal())
                .flatMap(role -> columns.cells(table, role).stream().map(cell -> new Number(cell, role.isCount())))
                .toList();
        var point = cells.stream().anyMatch(cell -> cell.isOnlyIn(NumberStyle.POINT));
        var comma = cells.stream().anyMatch(cell -> cell.isOnlyIn(NumberStyle.COMMA));
        var unsure = cells.stream().filter(Number::isAmbiguous).findFirst();
        if (point != comma) return point ? NumberStyle.POINT : NumberStyle.COMMA;
        if (said != null) return said;
        if (point)
            open.add(ask(TableQuestion.Kind.MIXED, first(cells, NumberStyle.POINT), first(cells, NumberStyle.COMMA)));
        else if (unsure.isPresent()) {
            var cell = unsure.get();
            open.add(ask(
                    TableQuestion.Kind.NUMBERS,
                    cell.cell,
                    plain(NumberStyle.POINT, cell),
                    plain(NumberStyle.COMMA, cell)));
        }
        return null;
    }

    private static String plain(NumberStyle style, Number cell) {
        return style.read(cell.cell, cell.whole).orElseThrow().toPlainString();
    }

    private static String first(List<Number> cells, NumberStyle style) {
        return cells.stream().filter(cell -> cell.isOnlyIn(style)).findFirst().orElseThrow().cell;
    }

    private static @Nullable DayOrder days(
            TableText table, TableColumns columns, @Nullable DayOrder said, List<TableQuestion> open) {
        var cells = Stream.concat(
                        columns.cells(table, TableColumn.FROM).stream(),
                        columns.cells(table, TableColumn.UNTIL).stream())
                .toList();
        var orders = cells.stream().map(CellPeriod::orders).toList();
        var month = orders.contains(Set.of(DayOrder.MONTH_FIRST));
        var day = orders.contains(Set.of(DayOrder.DAY_FIRST));
        var unsure = cells.stream().filter(CellPeriod::isAmbiguous).toList();
        if (month != day) return month ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        if (unsure.isEmpty() && !month) return null;
        if (said != null) return said;
        if (!month && unsure.stream().allMatch(CellPeriod::isDotted)) return DayOrder.DAY_FIRST;
        open.add(ask(TableQuestion.Kind.DAYS, unsure.isEmpty() ? cells.getFirst() : unsure.getFirst()));
        return null;
    }

    private static @Nullable DaySpan span(
            TableText table,
            TableColumns columns,
            @Nullable DayOrder order,
            @Nullable DaySpan said,
            List<TableQuestion> open) {
        if (!columns.cells(table, TableColumn.UNTIL).isEmpty()) return null;
        var single = columns.cells(table, TableColumn.FROM).stream()
                .filter(cell -> isSingle(cell, order))
                .findFirst();
        if (single.isEmpty() || said != null) return said;
        open.add(ask(TableQuestion.Kind.SPAN, single.get()));
        return null;
    }

    private static boolean isSingle(String cell, @Nullable DayOrder order) {
        var known = order == null ? DayOrder.MONTH_FIRST : order;
        return CellPeriod.of(cell, known).filter(CellPeriod::single).isPresent();
    }

    private static @Nullable String comparison(
            TableText table, TableColumns columns, @Nullable String said, List<TableQuestion> open) {
        var values = columns.cells(table, TableColumn.GROUP).stream().distinct().toList();
        if (values.isEmpty()) return null;
        var known = values.stream()
                .map(TableText::plain)
                .filter(NOT_PARTICIPATING::contains)
                .distinct()
                .toList();
        var others = values.stream().map(TableText::plain).filter(PARTICIPATING::contains);
        if (known.size() == 1 && others.count() == values.size() - 1) return known.getFirst();
        if (said != null && (said.isEmpty() || isAmong(said, values))) return said.isEmpty() ? null : said;
        open.add(new TableQuestion(
                TableQuestion.Kind.GROUP,
                List.of(String.join(", ", values.stream().limit(MOST_CHOICES).toList())),
                values.stream().limit(MOST_CHOICES).toList()));
        return null;
    }

    private static boolean isAmong(String said, List<String> values) {
        return values.stream().map(TableText::plain).anyMatch(said::equals);
    }

    private static TableQuestion ask(TableQuestion.Kind kind, Object... arguments) {
        return new TableQuestion(kind, List.of(arguments), List.of());
    }

    /** The days of a line; empty where they cannot be read. */
    Optional<CellPeriod> days(String from, String until) {
        var begins = CellPeriod.of(from, days);
        if (begins.isEmpty()) return begins;
        if (!until.isEmpty())
            return CellPeriod.of(until, days)
                    .map(ends -> new CellPeriod(begins.get().first(), ends.last(), false));
        if (!begins.get().single()) return begins;
        return span == DaySpan.MONTH ? begins.map(TableConventions::month) : begins.filter(one -> span == DaySpan.DAY);
    }

    private static CellPeriod month(CellPeriod day) {
        return new CellPeriod(
                day.first().withDayOfMonth(1),
                day.first().withDayOfMonth(day.first().lengthOfMonth()),
                false);
    }

    /** A number as programs write it; empty where it cannot be read. */
    Optional<String> number(String cell, boolean whole) {
        var styles = numbers == null ? Stream.of(NumberStyle.values()) : Stream.of(Objects.requireNonNull(numbers));
        return styles.flatMap(style -> style.read(cell, whole).stream())
                .map(number -> number.toPlainString())
                .findFirst();
    }
}
