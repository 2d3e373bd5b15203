package org.baselinecme.planning.agenda;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.PersonId;

/**
 * A slot of an agenda as other classes read it. Its day and times are local to the office.
 *
 * @param track whom it is for where sessions are concurrent; empty for everyone
 * @param faculty who teaches or moderates
 * @param exception why it meets an exception to Standard 3; empty otherwise
 */
public record AgendaItem(
        SlotId id,
        SlotTime time,
        String track,
        String room,
        SlotKind kind,
        String title,
        Set<PersonId> faculty,
        String exception) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    /** The same at another time. */
    AgendaItem at(Instant begins, Instant ends) {
        return new AgendaItem(
                id, new SlotTime(begins, ends, time.zone()), track, room, kind, title, faculty, exception);
    }

    /** Whether it gives credit. */
    public boolean isAccredited() {
        return kind == SlotKind.ACCREDITED;
    }

    /** Whether it must be apart from education (Standard 5.2a), which an exception to Standard 3 lifts. */
    boolean mustKeepApart() {
        return kind == SlotKind.ANCILLARY && exception.isEmpty();
    }

    /** The day it begins. */
    public LocalDate day() {
        return time.day();
    }

    /** The moment it begins. */
    public Instant begins() {
        return time.begins();
    }

    /** The moment it ends. */
    public Instant ends() {
        return time.ends();
    }

    /** Its length in minutes. */
    public long minutes() {
        return time.minutes();
    }

    /** Its times, such as 8:00–9:00 AM; with the date of an end on another day. */
    public String times() {
        return time.text();
    }

    /** Its title and times, as an objection names it. */
    String label() {
        return "“" + title + "” (" + times() + ")";
    }

    /** Whether both take place at some moment; one that begins when the other ends does not overlap it. */
    boolean overlaps(AgendaItem other) {
        return time.overlaps(other.time);
    }

    /** Minutes between the two in either order; 0 where they overlap. */
    long minutesApart(AgendaItem other) {
        var after = Duration.between(ends(), other.begins());
        var before = Duration.between(other.ends(), begins());
        return Math.max(0, Math.max(after.toMinutes(), before.toMinutes()));
    }

    /** Whether both may be in the same room, however it is typed; a slot without a room may be in any. */
    boolean mayShareRoom(AgendaItem other) {
        return normalizedRoom().isEmpty()
                || other.normalizedRoom().isEmpty()
                || normalizedRoom().equals(other.normalizedRoom());
    }

    /** Whether both name the same room, however it is typed. */
    boolean sharesRoom(AgendaItem other) {
        return !normalizedRoom().isEmpty() && normalizedRoom().equals(other.normalizedRoom());
    }

    /** Its room without differences of case, blanks, invisible characters and full-width letters. */
    private String normalizedRoom() {
        return INVISIBLE
                .matcher(Normalizer.normalize(room, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether some person teaches in both. */
    boolean sharesFaculty(AgendaItem other) {
        return faculty.stream().anyMatch(other.faculty::contains);
    }

    /** Returns the items of one kind. */
    static List<AgendaItem> of(SlotKind kind, List<AgendaItem> items) {
        return items.stream().filter(item -> item.kind == kind).toList();
    }
}
