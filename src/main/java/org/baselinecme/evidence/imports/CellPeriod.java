package org.baselinecme.evidence.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baselinecme.evidence.measures.DateRange;
import org.baselinecme.evidence.measures.NamedPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Days of a table as people write them: a year, a quarter, a month, a day, or two of them. Text in any other form, such as a fiscal
 * year or the serial number of a spreadsheet, is empty, as it could mean several things.
 *
 * @param single whether it is one day, which may stand for its month
 */
record CellPeriod(LocalDate first, LocalDate last, boolean single) {
    private static final Pattern MIDNIGHT =
            Pattern.compile("[t ](?:0{1,2}:00(?::00)?(?:\\.0{1,6})?|12:00(?::00)? ?am) ?z?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.]m?|m)(\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern COUNTED = Pattern.compile("(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월](?: ?(\\d{1,2}) ?[日일])?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern BETWEEN =
            Pattern.compile(" (?:to|through|thru|until|bis|[-\u2013\u2014]) |[\u2013\u2014]|(?<=-\\d\\d)/(?=\\d{4}-)");
    private static final Pattern PARTS = Pattern.compile("[\\s\\-/.,]+");
    private static final int MONTHS = 12;
    private static final int FULL = 4;
    private static final int FIRST_SHORT_YEAR = 13;
    private static final int LAST_SHORT_YEAR = 60;
    private static final int CENTURY = 2000;

    /** Reads a cell; {@code order} decides where day and month could be either, and null leaves those unread. */
    static Optional<CellPeriod> of(String cell, @Nullable DayOrder order) {
        var text = MIDNIGHT.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .strip())
                .replaceFirst("");
        var ends = BETWEEN.split(text, -1);
        try {
            if (ends.length == 1) return one(text, order);
            if (ends.length != 2) return Optional.empty();
            var first = one(ends[0].strip(), order);
            var last = one(ends[1].strip(), order);
            return first.isPresent() && last.isPresent()
                    ? Optional.of(new CellPeriod(first.get().first, last.get().last, false))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The orders of day and month in which a cell is a date; both where they say the same, or where it has no such order. */
    static Set<DayOrder> orders(String cell) {
        var both = EnumSet.allOf(DayOrder.class);
        var one = of(cell, DayOrder.MONTH_FIRST);
        var other = of(cell, DayOrder.DAY_FIRST);
        if (one.isEmpty() && other.isPresent()) return EnumSet.of(DayOrder.DAY_FIRST);
        if (other.isEmpty() && one.isPresent()) return EnumSet.of(DayOrder.MONTH_FIRST);
        return both;
    }

    /** Whether the two orders say something different. */
    static boolean isAmbiguous(String cell) {
        var one = of(cell, DayOrder.MONTH_FIRST);
        var other = of(cell, DayOrder.DAY_FIRST);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Whether numbers stand between dots, as in the countries that write the day first. */
    static boolean isDotted(String cell) {
        return NUMBERS.matcher(cell).matches() && cell.contains(".");
    }

    private static CellPeriod of(DateRange days) {
        return new CellPeriod(days.first(), days.last(), false);
    }

    private static Optional<CellPeriod> one(String text, @Nullable DayOrder order) {
        var named = NamedPeriod.of(text);
        if (named.isPresent()) return named.map(CellPeriod::of);
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) return Optional.of(yearFirst(yearFirst));
        var counted = COUNTED.matcher(text);
        if (counted.matches()) return Optional.of(yearFirst(counted));
        var compact = COMPACT.matcher(text);
        if (compact.matches()) return Optional.of(yearFirst(compact));
        var monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) return Optional.of(month(number(monthYear, 2), number(monthYear, 1)));
        var numbers = NUMBERS.matcher(text);
        return numbers.matches() ? numbers(numbers, order) : named(List.of(PARTS.split(text, -1)));
    }

    private static CellPeriod yearFirst(Matcher found) {
        return found.group(3) == null
                ? month(number(found, 1), number(found, 2))
                : day(number(found, 1), number(found, 2), number(found, 3));
    }

    /** Without an order, only what is a date in one of them, or the same in both. */
    private static Optional<CellPeriod> numbers(Matcher found, @Nullable DayOrder order) {
        var one = number(found, 1);
        var other = number(found, 3);
        var year = year(found.group(4));
        if (year.isEmpty() || order == null && one <= MONTHS && other <= MONTHS && one != other)
            return Optional.empty();
        var dayFirst = order == null ? one > MONTHS : order == DayOrder.DAY_FIRST;
        return Optional.of(dayFirst ? day(year.get(), other, one) : day(year.get(), one, other));
    }

    /** Jan 2026, 2026 Jan, 5 Jan 2026, Jan 5, 2026. */
    private static Optional<CellPeriod> named(List<String> written) {
        var parts = written.stream()
                .filter(part -> !part.isEmpty() && !part.matches("de|del|of|г|р|år"))
                .toList();
        var at = -1;
        for (var i = 0; i < parts.size(); i++) if (MonthNames.find(parts.get(i)) > 0) at = i;
        if (at < 0 || parts.size() > 3) return Optional.empty();
        var month = MonthNames.find(parts.get(at));
        var numbers = parts.stream().filter(part -> part.matches("\\d{1,4}")).toList();
        if (numbers.size() != parts.size() - 1) return Optional.empty();
        if (numbers.size() == 1) return ofYear(numbers.getFirst(), at == 0, month);
        var year = year(numbers.get(1));
        if (numbers.size() != 2 || year.isEmpty() || numbers.getFirst().length() > 2) return Optional.empty();
        return Optional.of(day(year.get(), month, Integer.parseInt(numbers.getFirst())));
    }

    /** A year of two digits stands behind its month: Jan-26. Before it, it is a day. */
    private static Optional<CellPeriod> ofYear(String written, boolean behind, int month) {
        return written.length() == FULL || behind ? year(written).map(year -> month(year, month)) : Optional.empty();
    }

    private static Optional<Integer> year(String written) {
        var year = Integer.parseInt(written);
        if (written.length() == FULL) return Optional.of(year);
        return written.length() != 2 || year < FIRST_SHORT_YEAR || year > LAST_SHORT_YEAR
                ? Optional.empty()
                : Optional.of(CENTURY + year);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static CellPeriod month(int year, int month) {
        var days = YearMonth.of(year, month);
        return new CellPeriod(days.atDay(1), days.atEndOfMonth(), false);
    }

    private static CellPeriod day(int year, int month, int day) {
        var date = LocalDate.of(year, month, day);
        return new CellPeriod(date, date, true);
    }
}
