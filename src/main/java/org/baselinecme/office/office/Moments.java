package org.baselinecme.office.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.lists.CellFormat;
import org.jspecify.annotations.Nullable;

/** Formats moments for people, in the office's time zone; a date always has its weekday. */
public record Moments(ZoneId zone, Instant now) implements CellFormat {
    private static final Pattern ISO = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|\\d{2}:\\d{2}(?::\\d{2})?|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z");

    /** Mon, Nov 23, 2:02 PM; Mon, Nov 24, 2025, 2:02 PM: for lists of the office. */
    @Override
    public String say(Instant at) {
        var moment = at.atZone(zone);
        return day(moment.toLocalDate()) + ", " + DateText.time(moment.toLocalTime());
    }

    /** ISO 8601 with the offset of the office's clocks, for files that programs read: 2026-11-23T14:02:07-07:00. */
    @Override
    public String iso(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The moment with its year and zone, as records, mails and documents need it: Mon, Nov 23, 2026, 2:02 PM MST. */
    public String exact(Instant at) {
        var moment = at.atZone(zone);
        return DateText.day(moment.toLocalDate()) + ", " + DateText.zoned(moment);
    }

    /** The moment in another zone, such as Mon, Nov 23, 4:02 PM EST; empty where the clocks agree. */
    public String beside(Instant at, ZoneId other) {
        if (zone.getRules().getOffset(at).equals(other.getRules().getOffset(at))) return "";
        return new Moments(other, now).zoned(at);
    }

    /** Mon, Nov 23; with the year when it is another one. */
    @Override
    public String day(LocalDate date) {
        return date.getYear() == today().getYear() ? DateText.dayOfYear(date) : DateText.day(date);
    }

    /** Mon, Nov 23, 2026: dates of documents always have a year. */
    public String dated(LocalDate date) {
        return DateText.day(date);
    }

    /** Mon, Nov 23, 2026: the day of a moment. */
    public String dated(Instant at) {
        return DateText.day(at.atZone(zone).toLocalDate());
    }

    /** One day, or first to last; without the year of today, and with both years where it crosses one. */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) return day(first);
        var thisYear = first.getYear() == today().getYear() && last.getYear() == first.getYear();
        return thisYear ? DateText.dayOfYear(first) + " – " + DateText.dayOfYear(last) : DateText.days(first, last);
    }

    /** Whole days since then. */
    public long daysSince(Instant at) {
        return ChronoUnit.DAYS.between(at.atZone(zone).toLocalDate(), today());
    }

    /** The moment with the zone, for people who may be elsewhere: Mon, Nov 23, 2:02 PM MST. */
    public String zoned(Instant at) {
        return say(at) + " " + DateText.zone(at.atZone(zone));
    }

    /** A recorded value as people read it: a day, a time or a moment in ISO 8601 in their form, and any other text as it is. */
    public String readable(String value) {
        if (!ISO.matcher(value).matches()) return value;
        try {
            if (value.endsWith("Z")) return exact(Instant.parse(value));
            return value.contains("-") ? DateText.day(LocalDate.parse(value)) : DateText.time(LocalTime.parse(value));
        } catch (DateTimeParseException other) {
            return value;
        }
    }

    /** A moment as the office's clocks show it; null for none. */
    public @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, zone);
    }

    /** Morning, afternoon or evening by the office's clocks, for greetings; a night shift is an evening until 4 AM. */
    public String dayPart() {
        var hour = now.atZone(zone).getHour();
        return hour < 4 || hour >= 17 ? "evening" : hour < 12 ? "morning" : "afternoon";
    }

    /** The office's calendar day. */
    public LocalDate today() {
        return ZonedDateTime.ofInstant(now, zone).toLocalDate();
    }
}
