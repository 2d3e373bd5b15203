package org.baselinecme.delivery.meetings;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.LocalMoment;
import org.jspecify.annotations.Nullable;

/**
 * A timestamp of a report. Whether month or day comes first depends on the computer that wrote the file, so it is decided
 * after all timestamps of the file are read.
 *
 * @param date year, month and day in written order; null for a time without date
 * @param offset null if the file has none
 */
record ReportTimestamp(
        @Nullable Parts date, LocalTime time, @Nullable ZoneOffset offset) {
    private static final Pattern MOMENT = Pattern.compile(
            "(?:(?:(\\d{1,4})[./-] ?(\\d{1,2})[./-] ?(\\d{1,4})\\.?|([A-Z]{3})[A-Z]*\\.? (\\d{1,2}),? (\\d{4})|(\\d{1,2})\\.? ([A-Z]{3})[A-Z]*\\.?,? (\\d{4}))"
                    + "(?:, ?| |T))?(?:(AM|PM) ?)?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d{1,9})?)? ?(AM|PM)? ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final int LONGEST = 60;
    private static final int NOON = 12;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /** Whether month or day comes first in ambiguous dates. */
    enum Order {
        MONTH_FIRST,
        DAY_FIRST
    }

    /** The three numbers of a date; settled if only one order is possible. */
    record Parts(int first, int second, int third, boolean settled) {
        Optional<LocalDate> read(Order order) {
            try {
                if (settled) return thinkable(LocalDate.of(first, second, third));
                var year = third < 100 ? FIRST_YEAR + third : third;
                return thinkable(
                        order == Order.MONTH_FIRST
                                ? LocalDate.of(year, first, second)
                                : LocalDate.of(year, second, first));
            } catch (DateTimeException impossible) {
                return Optional.empty();
            }
        }
    }

    private static Optional<LocalDate> thinkable(LocalDate day) {
        return Optional.of(day).filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= LAST_YEAR);
    }

    /** Parses a cell; empty if it is not a timestamp. */
    static Optional<ReportTimestamp> of(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) return Optional.empty();
        var found = MOMENT.matcher(plain(cell));
        if (!found.matches()) return Optional.empty();
        try {
            return Optional.of(new ReportTimestamp(date(found), time(found), offset(found.group(15))));
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    private static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("A\\. ?M\\.?|上午|午前|오전", "AM")
                .replaceAll("P\\. ?M\\.?|下午|午後|오후", "PM")
                .replaceAll("[\\s\\u200e\\u200f]+", " ")
                .strip();
    }

    private static @Nullable Parts date(Matcher found) {
        if (found.group(1) != null) {
            var first = number(found, 1);
            return new Parts(
                    first, number(found, 2), number(found, 3), found.group(1).length() == 4);
        }
        if (found.group(4) != null) return new Parts(number(found, 6), month(found.group(4)), number(found, 5), true);
        if (found.group(8) != null) return new Parts(number(found, 9), month(found.group(8)), number(found, 7), true);
        return null;
    }

    private static int month(String name) {
        if (!MONTHS.contains(name)) throw new DateTimeException("no month: " + name);
        return MONTHS.indexOf(name) + 1;
    }

    private static LocalTime time(Matcher found) {
        var half = found.group(10) == null ? found.group(14) : found.group(10);
        var hour = number(found, 11);
        if ("PM".equals(half) && hour < NOON) hour += NOON;
        if ("AM".equals(half) && hour == NOON) hour = 0;
        return LocalTime.of(hour, number(found, 12), found.group(13) == null ? 0 : number(found, 13));
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        if (text == null) return null;
        return text.matches("Z|UTC|GMT") ? ZoneOffset.UTC : ZoneOffset.of(text);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** The instant in this order, if possible; a time without date is taken on the day nearest to the session. */
    Optional<Instant> at(Order order, Instant begins, ZoneId zone) {
        var where = offset == null ? zone : offset;
        if (date != null) return date.read(order).map(day -> LocalMoment.of(day, time, where));
        var day = begins.atZone(where).toLocalDate();
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .map(other -> LocalMoment.of(other, time, where))
                .min(Comparator.comparing(
                        moment -> Duration.between(begins, moment).abs()));
    }

    /** The order in which all timestamps are valid; if both are, the one nearer to the session; empty if none is. */
    static Optional<Order> order(List<ReportTimestamp> all, Instant begins, ZoneId zone) {
        return Arrays.stream(Order.values())
                .filter(order -> all.stream()
                        .allMatch(moment -> moment.at(order, begins, zone).isPresent()))
                .min(Comparator.comparing(order -> all.stream()
                        .flatMap(moment -> moment.at(order, begins, zone).stream())
                        .map(moment -> Duration.between(begins, moment).abs())
                        .min(Comparator.naturalOrder())
                        .orElse(Duration.ZERO)));
    }
}
