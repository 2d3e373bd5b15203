package org.baselinecme.planning.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.kernel.LocalMoment;

/**
 * When a slot takes place: two moments, by the clocks of the office. It may end on the next day. In the night of a clock change
 * its minutes are those that pass, not those between the hands of the clock.
 */
public record SlotTime(Instant begins, Instant ends, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
    private static final DateTimeFormatter NAMED = DateTimeFormatter.ofPattern("HH:mm zzz", Locale.US);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.US);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, ", Locale.US);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, ", Locale.US);

    /**
     * The times on this day; an end that is not after the start is on the next day. An hour that comes twice is its first time, and
     * a time that the clocks skip is as long after the change.
     */
    public static SlotTime of(LocalDate day, LocalTime start, LocalTime end, ZoneId zone) {
        var last = end.isAfter(start) ? day : day.plusDays(1);
        var begins = LocalMoment.of(day, start, zone);
        var ends = LocalMoment.of(last, end, zone);
        return new SlotTime(begins, ends.isAfter(begins) ? ends : begins.plus(Duration.between(start, end)), zone);
    }

    /** From the first beginning to the last end of some slots. */
    static SlotTime of(List<SlotTime> times) {
        return new SlotTime(
                times.stream()
                        .map(SlotTime::begins)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                times.stream()
                        .map(SlotTime::ends)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                times.getFirst().zone);
    }

    /** The day it begins. */
    public LocalDate day() {
        return start(begins).toLocalDate();
    }

    /** The day it ends, which is the next one where it crosses midnight. */
    public LocalDate lastDay() {
        return start(ends).toLocalDate();
    }

    /** The time it begins. */
    public LocalTime start() {
        return start(begins).toLocalTime();
    }

    /** The time it ends. */
    public LocalTime end() {
        return start(ends).toLocalTime();
    }

    private ZonedDateTime start(Instant at) {
        return at.atZone(zone);
    }

    /** Its length in minutes that pass. */
    public long minutes() {
        return Duration.between(begins, ends).toMinutes();
    }

    /** Whether both take place at some moment; one that begins when the other ends does not overlap it. */
    public boolean overlaps(SlotTime other) {
        return begins.isBefore(other.ends) && other.begins.isBefore(ends);
    }

    /** Whether its beginning is the second time of an hour that comes twice. */
    boolean beginsAgain() {
        return isAgain(begins);
    }

    /** Whether its end is the second time of an hour that comes twice. */
    boolean endsAgain() {
        return isAgain(ends);
    }

    private boolean isAgain(Instant at) {
        return !LocalMoment.of(start(at).toLocalDateTime(), zone).equals(at);
    }

    /**
     * Its times: 08:00–09:00; with the date of an end on another day: 23:30 – Wed, Nov 18, 00:30; with the zone where the clocks
     * change meanwhile or show the hour twice: 01:30 MDT – 01:30 MST.
     */
    public String text() {
        var from = start(begins);
        var until = start(ends);
        var named = !from.getOffset().equals(until.getOffset()) || isTwice(from) || isTwice(until);
        var format = named ? NAMED : TIME;
        var day = from.toLocalDate().equals(until.toLocalDate())
                ? ""
                : (from.getYear() == until.getYear() ? DAY : YEAR).format(until);
        return format.format(from) + (named || !day.isEmpty() ? " – " : "–") + day + format.format(until);
    }

    /** The same with the zone: 08:00–09:00 MST. */
    public String zoned() {
        var text = text();
        var zone = ZONE.format(start(ends));
        return text.endsWith(zone) ? text : text + " " + zone;
    }

    private boolean isTwice(ZonedDateTime at) {
        return zone.getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
    }
}
