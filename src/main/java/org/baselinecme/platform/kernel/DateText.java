package org.baselinecme.platform.kernel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates and times as people read them in the United States: Mon, Nov 30, 2026; 7:44–8:44 AM MST. Every page, mail, document and
 * record takes its words from here. Files that programs read use ISO 8601 instead.
 */
public final class DateText {
    private static final DateTimeFormatter TIME = pattern("h:mm a");
    private static final DateTimeFormatter HOUR = pattern("h:mm");
    private static final DateTimeFormatter ZONE = pattern("zzz");
    private static final DateTimeFormatter DAY = pattern("EEE, MMM d, yyyy");
    private static final DateTimeFormatter DAY_OF_YEAR = pattern("EEE, MMM d");
    private static final DateTimeFormatter DATE = pattern("MMM d, yyyy");
    private static final DateTimeFormatter FULL_DATE = pattern("MMMM d, yyyy");
    private static final DateTimeFormatter FORM_DATE = pattern("MM/dd/yyyy");
    private static final DateTimeFormatter MONTH = pattern("MMM yyyy");
    private static final DateTimeFormatter FULL_MONTH = pattern("MMMM yyyy");
    private static final DateTimeFormatter MONTH_NAME = pattern("MMM");
    private static final DateTimeFormatter WEEKDAY = pattern("EEE");
    private static final String TO = " – ";

    /** 7:30 AM, 7:30a, 730 am, 7 PM, 0730, 19:30, 19:30:00. */
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?(?::00)? ?(?:([ap])(?:\\.?m\\.?)?)?");

    private static final int HALF_DAY = 12;

    private DateText() {}

    private static DateTimeFormatter pattern(String letters) {
        return DateTimeFormatter.ofPattern(letters, Locale.US);
    }

    /** 7:44 AM. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** 7:44 AM MST. */
    public static String zoned(ZonedDateTime at) {
        return TIME.format(at) + " " + zone(at);
    }

    /** 7:44–8:44 AM, and 11:30 AM–12:30 PM. */
    public static String times(LocalTime from, LocalTime until) {
        var sameHalf = from.getHour() < HALF_DAY == until.getHour() < HALF_DAY;
        return (sameHalf ? HOUR : TIME).format(from) + "–" + TIME.format(until);
    }

    /** MST; UTC for an office without a zone of its own. */
    public static String zone(ZonedDateTime at) {
        return at.getZone().equals(ZoneOffset.UTC) ? "UTC" : ZONE.format(at);
    }

    /** Mon, Nov 30, 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Mon, Nov 30: only where its year is beside it, or is the reader's own. */
    public static String dayOfYear(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    /** Mon, Nov 30, 2026; Mon, Nov 30 – Tue, Dec 1, 2026; Thu, Dec 31, 2026 – Fri, Jan 1, 2027. */
    public static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) return day(first);
        return (first.getYear() == last.getYear() ? dayOfYear(first) : day(first)) + TO + day(last);
    }

    /** Nov 30, 2026. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** Nov 30, 2026; Nov 30, 2026 – Jan 1, 2027. */
    public static String dates(LocalDate first, LocalDate last) {
        return first.equals(last) ? date(first) : date(first) + TO + date(last);
    }

    /** November 30, 2026. */
    public static String fullDate(LocalDate day) {
        return FULL_DATE.format(day);
    }

    /** 11/30/2026, as forms of accreditors ask for it. */
    public static String formDate(LocalDate day) {
        return FORM_DATE.format(day);
    }

    /** Nov 2026. */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** November 2026. */
    public static String fullMonth(YearMonth month) {
        return FULL_MONTH.format(month);
    }

    /** Nov. */
    public static String monthName(LocalDate day) {
        return MONTH_NAME.format(day);
    }

    /** Mon. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** The time that somebody typed on 12 or 24 hours: 7:30 AM, 7:30a, 7 PM, 0730, 19:30; empty for anything else. */
    public static Optional<LocalTime> read(String typed) {
        var found = TYPED.matcher(
                typed.strip().replace('\u00a0', ' ').replace('\u202f', ' ').toLowerCase(Locale.ROOT));
        if (!found.matches()) return Optional.empty();
        var half = found.group(3);
        var minutes = found.group(2);
        if (half == null && minutes == null) return Optional.empty();
        var hour = Integer.parseInt(found.group(1));
        var minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (minute > 59 || (half == null ? hour > 23 : hour < 1 || hour > HALF_DAY)) return Optional.empty();
        if (half == null) return Optional.of(LocalTime.of(hour, minute));
        return Optional.of(LocalTime.of(hour % HALF_DAY + (half.equals("p") ? HALF_DAY : 0), minute));
    }
}
