package org.baselinecme.credit.past;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.baselinecme.platform.kernel.DateText;
import org.jspecify.annotations.Nullable;

/**
 * The period of a transcript, as entered.
 *
 * @param from the first day; by default the first day of this year
 * @param to the last day; by default the last day of this year
 */
public record TranscriptPeriod(
        @Nullable String from,
        @Nullable String to,
        @Nullable String page) {
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    /** Both days in order; an invalid day is replaced by the default. */
    public Days days(LocalDate today) {
        var first = day(from, today.withDayOfYear(1));
        var last = day(to, today.withDayOfYear(today.lengthOfYear()));
        var wrong = isWrong(from) || isWrong(to);
        return first.isAfter(last) ? new Days(last, first, wrong) : new Days(first, last, wrong);
    }

    /** The number of the page. */
    public int number() {
        return page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }

    private static LocalDate day(@Nullable String text, LocalDate otherwise) {
        var said = parsed(text);
        return said == null ? otherwise : said;
    }

    private static boolean isWrong(@Nullable String text) {
        return text != null && !text.isBlank() && parsed(text) == null;
    }

    private static @Nullable LocalDate parsed(@Nullable String text) {
        try {
            var day = text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
            return day == null || day.getYear() < FIRST_YEAR || day.getYear() >= LAST_YEAR ? null : day;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /**
     * A range of days, both included.
     *
     * @param wrong whether an entered day was invalid
     */
    public record Days(LocalDate from, LocalDate to, boolean wrong) {
        /** The days as people read them. */
        public String said() {
            return DateText.days(from, to);
        }
    }
}
