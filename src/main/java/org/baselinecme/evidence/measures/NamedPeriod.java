package org.baselinecme.evidence.measures;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quarters and years of the calendar, as people write them: 2025 Q3, Q3 2025, third quarter of 2025, 2025. A fiscal year begins on
 * another day in every organization, so it is recognized and not read.
 */
public final class NamedPeriod {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[ /.-]?q([1-4])");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:q ?([1-4])|([1-4]) ?q)[ /.-]?(?:cy ?)?(\\d{4}|'?\\d{2})");
    private static final Pattern SPOKEN =
            Pattern.compile("(1st|2nd|3rd|4th|first|second|third|fourth) quarter(?:,| of)? (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:cy|calendar year)? ?(\\d{4})");
    private static final Pattern FISCAL =
            Pattern.compile("\\bfy ?'?\\d{2}|\\bfy$|\\bf\\.y\\.|\\bfiscal\\b|\\bfinancial year");
    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})[/\u2013-](\\d{2})?(\\d{2})");
    private static final List<String> ORDINALS =
            List.of("1st", "2nd", "3rd", "4th", "first", "second", "third", "fourth");
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    private static final int YEAR_MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final int HUNDRED = 100;

    private NamedPeriod() {}

    /** The days of a quarter or a year; empty for anything else. */
    public static Optional<DateRange> of(String written) {
        var text = plain(written);
        var quarter = YEAR_FIRST.matcher(text);
        if (quarter.matches()) return quarter(number(quarter, 1), number(quarter, 2));
        var behind = YEAR_LAST.matcher(text);
        if (behind.matches()) return quarter(year(behind.group(3)), number(behind, behind.group(1) == null ? 2 : 1));
        var spoken = SPOKEN.matcher(text);
        if (spoken.matches()) return quarter(number(spoken, 2), ORDINALS.indexOf(spoken.group(1)) % QUARTERS + 1);
        var year = YEAR.matcher(text);
        return year.matches() ? months(number(year, 1), 1, YEAR_MONTHS) : Optional.empty();
    }

    /** Whether it names a fiscal year, or a part of one. */
    public static boolean isFiscal(String written) {
        var text = plain(written);
        if (FISCAL.matcher(text).find()) return true;
        var years = TWO_YEARS.matcher(text);
        return years.matches()
                && number(years, 3) > YEAR_MONTHS
                && number(years, 3) == (number(years, 1) + 1) % HUNDRED;
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static Optional<DateRange> quarter(int year, int quarter) {
        return months(year, (quarter - 1) * MONTHS + 1, quarter * MONTHS);
    }

    private static Optional<DateRange> months(int year, int first, int last) {
        return year < DateRange.FIRST_YEAR || year > DateRange.LAST_YEAR
                ? Optional.empty()
                : Optional.of(new DateRange(
                        LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth()));
    }

    private static int year(String written) {
        var digits = written.replace("'", "");
        return digits.length() == 2 ? CENTURY + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
