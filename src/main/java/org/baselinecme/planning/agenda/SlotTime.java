package org.baselinecme.planning.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.LocalMoment;

/**
 * When a slot takes place: two moments, by the clocks of the office. It may end on the next day. In the night of a clock change
 * its minutes are those that pass, not those between the hands of the clock.
 */
public record SlotTime(Instant begins, Instant ends, ZoneId zone) {
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
     * Its times: 8:00–9:00 AM; with the date of an end on another day: 11:30 PM – Wed, Nov 18, 12:30 AM; with the zone where the
     * clocks change meanwhile or show the hour twice: 1:30 AM MDT – 1:30 AM MST.
     */
    public String text() {
        var from = start(begins);
        var until = start(ends);
        var named = isNamed(from, until);
        if (day().equals(lastDay()) && !named) return DateText.times(start(), end());
        var date = day().equals(lastDay()) ? "" : lastDate(from, until) + ", ";
        return time(from, named) + " – " + date + time(until, named);
    }

    private static String lastDate(ZonedDateTime from, ZonedDateTime until) {
        var day = until.toLocalDate();
        return from.getYear() == until.getYear() ? DateText.dayOfYear(day) : DateText.day(day);
    }

    private static String time(ZonedDateTime at, boolean named) {
        return named ? DateText.zoned(at) : DateText.time(at.toLocalTime());
    }

    /** The same with the zone: 8:00–9:00 AM MST. */
    public String zoned() {
        var until = start(ends);
        return isNamed(start(begins), until) ? text() : text() + " " + DateText.zone(until);
    }

    /** Its day and times with the zone: Mon, Nov 30, 8:00–9:00 AM MST; with the year where it is not this one, or crosses one. */
    public String on(Moments moments) {
        var crosses = day().getYear() != lastDay().getYear();
        return (crosses ? DateText.day(day()) : moments.day(day())) + ", " + zoned();
    }

    /** The same for mails and documents, always with the year: Mon, Nov 30, 2026, 8:00–9:00 AM MST. */
    public String dated() {
        return DateText.day(day()) + ", " + zoned();
    }

    private boolean isNamed(ZonedDateTime from, ZonedDateTime until) {
        return !from.getOffset().equals(until.getOffset()) || isTwice(from) || isTwice(until);
    }

    private boolean isTwice(ZonedDateTime at) {
        return zone.getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
    }
}
