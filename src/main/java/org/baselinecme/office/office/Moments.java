package org.baselinecme.office.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.baselinecme.platform.lists.CellFormat;
import org.jspecify.annotations.Nullable;

/** Formats moments for people, in the office's time zone; a date always has its weekday. */
public record Moments(ZoneId zone, Instant now) implements CellFormat {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.US);
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);
    private static final DateTimeFormatter ELSEWHERE = DateTimeFormatter.ofPattern("EEE, MMM d, HH:mm zzz", Locale.US);
    private static final DateTimeFormatter ANY_YEAR = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);

    /** Today 14:02; Mon, Nov 23, 14:02; Mon, Nov 24, 2025, 14:02. */
    @Override
    public String say(Instant at) {
        var moment = at.atZone(zone);
        var day = moment.toLocalDate().equals(today()) ? "Today" : day(moment.toLocalDate()) + ",";
        return day + " " + TIME.format(moment);
    }

    /** ISO 8601 with the offset of the office's clocks, for files that programs read: 2026-11-23T14:02:07-07:00. */
    @Override
    public String iso(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(zone).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The moment with its year, as records and documents need it: Mon, Nov 23, 2026, 14:02. */
    public String exact(Instant at) {
        var moment = at.atZone(zone);
        return ANY_YEAR.format(moment) + ", " + TIME.format(moment);
    }

    /** The moment in another zone, such as Mon, Nov 23, 16:02 EST; empty where the clocks agree. */
    public String beside(Instant at, ZoneId other) {
        if (zone.getRules().getOffset(at).equals(other.getRules().getOffset(at))) return "";
        return ELSEWHERE.format(at.atZone(other));
    }

    /** Mon, Nov 23; with the year when it is another one. */
    @Override
    public String day(LocalDate date) {
        return (date.getYear() == today().getYear() ? THIS_YEAR : ANY_YEAR).format(date);
    }

    /** Mon, Nov 23, 2026: dates of documents always have a year. */
    public String dated(LocalDate date) {
        return ANY_YEAR.format(date);
    }

    /** One day, or first to last. */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " – " + day(last);
    }

    /** Whole days since then. */
    public long daysSince(Instant at) {
        return ChronoUnit.DAYS.between(at.atZone(zone).toLocalDate(), today());
    }

    /** The moment with the zone, for people who may be elsewhere: Today 14:02 MST. */
    public String zoned(Instant at) {
        return say(at) + " " + ZONE.format(at.atZone(zone));
    }

    /** The moment with its year and zone: Mon, Nov 23, 2026, 14:02 MST. */
    public String exactly(Instant at) {
        return exact(at) + " " + ZONE.format(at.atZone(zone));
    }

    /** A moment as the office's clocks show it; null for none. */
    public @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, zone);
    }

    /** The office's calendar day. */
    public LocalDate today() {
        return ZonedDateTime.ofInstant(now, zone).toLocalDate();
    }
}
