package org.baselinecme.delivery.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The order of year, month and day in the dates of a file. */
public enum DateOrder {
    MONTH_DAY_YEAR,
    DAY_MONTH_YEAR,
    YEAR_MONTH_DAY;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int BUDDHIST = 543;
    private static final int FIRST_HIJRI = 1430;
    private static final int LAST_HIJRI = 1470;

    /** Message key of its name. */
    public String message() {
        return "date-order." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The date in this order; empty if there is none, such as for month 13. Of several possible months the nearest date counts. */
    Optional<LocalDate> read(Parts parts, LocalDate near) {
        return candidates(parts).min(Comparator.comparing(day -> Math.abs(day.toEpochDay() - near.toEpochDay())));
    }

    private Stream<LocalDate> candidates(Parts parts) {
        var numbers = parts.numbers;
        if (numbers.size() == 3) {
            var yearFirst = parts.isYear(0) || this == YEAR_MONTH_DAY && !parts.isYear(2);
            if (yearFirst) return day(numbers.get(0), numbers.get(1), numbers.get(2)).stream();
            return this == DAY_MONTH_YEAR
                    ? day(numbers.get(2), numbers.get(1), numbers.get(0)).stream()
                    : this == MONTH_DAY_YEAR
                            ? day(numbers.get(2), numbers.get(0), numbers.get(1)).stream()
                            : Stream.of();
        }
        var yearFirst = parts.isYear(0) || this == YEAR_MONTH_DAY && !parts.isYear(1);
        return parts.months.stream()
                .flatMap(month -> yearFirst
                        ? day(numbers.get(0), month, numbers.get(1)).stream()
                        : day(numbers.get(1), month, numbers.get(0)).stream());
    }

    private static Optional<LocalDate> day(int written, int month, int day) {
        try {
            if (written >= FIRST_HIJRI && written <= LAST_HIJRI)
                return Optional.of(
                        LocalDate.ofEpochDay(HijrahDate.of(written, month, day).getLong(ChronoField.EPOCH_DAY)));
            var year = written < 100 ? FIRST_YEAR + written : written > LAST_YEAR ? written - BUDDHIST : written;
            return Optional.of(LocalDate.of(year, month, day))
                    .filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= LAST_YEAR);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /**
     * The parts of a date in written order.
     *
     * @param numbers three numbers, or two if the month is a word
     * @param months the months that the word can mean; empty if the month is a number
     */
    record Parts(List<Integer> numbers, Set<Integer> months) {
        private static final int LARGEST_SHORT_YEAR = 99;

        private boolean isYear(int at) {
            return numbers.get(at) > LARGEST_SHORT_YEAR;
        }
    }
}
