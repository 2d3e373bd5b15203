package org.baselinecme.planning.agenda;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.PersonId;

/**
 * What a slot says. Times are local ones of the office's zone.
 *
 * @param track who it is for, where sessions run side by side; empty is everybody
 * @param faculty who teaches or moderates, out of those in control of content
 * @param exception why it meets an exception to Standard 3; empty where it does not
 */
public record AgendaItem(
        SlotId id,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        String track,
        String room,
        SlotKind kind,
        String title,
        Set<PersonId> faculty,
        String exception) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

    /** Whether it gives credit. */
    public boolean isAccredited() {
        return kind == SlotKind.ACCREDITED;
    }

    /** Whether it must stay away from education (Standard 5.2a); not where it meets an exception to Standard 3. */
    boolean mustKeepApart() {
        return kind == SlotKind.ANCILLARY && exception.isEmpty();
    }

    /** How long it takes. */
    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }

    /** From when to when, as people write it. */
    public String times() {
        return times(start, end);
    }

    /** From when to when, as every page says it. */
    public static String times(LocalTime start, LocalTime end) {
        return said(start) + "–" + said(end);
    }

    static String said(LocalDate day) {
        return DAY.format(day);
    }

    static String said(LocalTime time) {
        return TIME.format(time);
    }

    /** Its title with its time, as an objection names it. */
    String named() {
        return "“" + title + "” (" + times() + ")";
    }

    /** Whether both happen at some moment. One that begins when the other ends does not. */
    boolean overlaps(AgendaItem other) {
        return begins().isBefore(other.ends()) && other.begins().isBefore(ends());
    }

    /** Minutes between the two, in whichever order; 0 where they overlap. */
    long minutesApart(AgendaItem other) {
        var after = Duration.between(ends(), other.begins());
        var before = Duration.between(other.ends(), begins());
        return Math.max(0, Math.max(after.toMinutes(), before.toMinutes()));
    }

    /** Whether it may be in the same room, however that is typed; one without a room may be anywhere. */
    boolean mayShareRoom(AgendaItem other) {
        return place().isEmpty() || other.place().isEmpty() || place().equals(other.place());
    }

    /** Whether both name the same room, however it is typed. */
    boolean sharesRoom(AgendaItem other) {
        return !place().isEmpty() && place().equals(other.place());
    }

    /** Its room without what hands and clipboards differ in: case, blanks, signs nobody sees, wide letters. */
    private String place() {
        return UNSEEN.matcher(Normalizer.normalize(room, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether somebody would have to be in both. */
    boolean sharesFaculty(AgendaItem other) {
        return faculty.stream().anyMatch(other.faculty::contains);
    }

    /** The moment it begins, in the office's zone. */
    public Instant begins(ZoneId zone) {
        return begins().atZone(zone).toInstant();
    }

    /** The moment it ends, in the office's zone. */
    public Instant ends(ZoneId zone) {
        return ends().atZone(zone).toInstant();
    }

    private LocalDateTime begins() {
        return day.atTime(start);
    }

    private LocalDateTime ends() {
        return day.atTime(end);
    }

    /** Those of one kind. */
    static List<AgendaItem> of(SlotKind kind, List<AgendaItem> items) {
        return items.stream().filter(item -> item.kind == kind).toList();
    }
}
