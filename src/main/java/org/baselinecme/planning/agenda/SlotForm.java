package org.baselinecme.planning.agenda;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.planning.timetable.RepeatedHour;
import org.baselinecme.planning.timetable.TypedTime;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Form of a slot.
 *
 * @param nextDay whether it ends on the day after; null for no
 * @param startHour which start is meant where the clocks show it twice; null where nobody was asked
 * @param endHour which end is meant where the clocks show it twice; null where nobody was asked
 */
public record SlotForm(
        @Nullable Integer version,
        @NotNull LocalDate day,
        @NotNull LocalTime start,
        @NotNull LocalTime end,
        @Nullable @Size(max = 60) String track,
        @Nullable @Size(max = 80) String room,
        @NotNull SlotKind kind,
        @NotBlank @Size(max = 200) String title,
        @Nullable List<String> faculty,
        @Nullable @Size(max = 500) String exception,
        @Nullable Boolean nextDay,
        @Nullable RepeatedHour startHour,
        @Nullable RepeatedHour endHour) {

    /** A slot that ends on the day it starts, at times that the clocks show once. */
    public static SlotForm onOneDay(
            @Nullable Integer version,
            LocalDate day,
            LocalTime start,
            LocalTime end,
            @Nullable String track,
            @Nullable String room,
            SlotKind kind,
            String title,
            @Nullable List<String> faculty,
            @Nullable String exception) {
        return new SlotForm(version, day, start, end, track, room, kind, title, faculty, exception, null, null, null);
    }

    /** A slot ends after it starts; on the next day only where its planner says so, as an end before the start is often a slip. */
    @AssertTrue(message = "{slot.end.before}")
    public boolean isLong() {
        return start == null || end == null || endsNextDay() || endHour == RepeatedHour.SECOND || end.isAfter(start);
    }

    /** A slot on two days is shorter than a day. */
    @AssertTrue(message = "{slot.end.late}")
    public boolean isShort() {
        return start == null || end == null || !endsNextDay() || end.isBefore(start);
    }

    boolean endsNextDay() {
        return Boolean.TRUE.equals(nextDay);
    }

    /** Promotion needs a room, because its distance from education depends on it (Standard 5.2). */
    @AssertTrue(message = "{slot.room.missing}")
    public boolean isRoomNamed() {
        return kind == null || !kind.needsRoom() || !text(room).isEmpty();
    }

    /** The slot; {@link Refused} for a time that the clocks skip, and for one that they show twice where neither is chosen. */
    AgendaItem toItem(SlotId id, ZoneId zone, String page) {
        var from = from(zone);
        var until = until(zone);
        Refused.ifAny(Stream.concat(from.objections(page).stream(), until.objections(page).stream())
                .toList());
        if (!until.moment().isAfter(from.moment()))
            throw new Refused(List.of(Objection.blocking("slot.order", page, title.strip())));
        return new AgendaItem(
                id,
                new SlotTime(from.moment(), until.moment(), zone),
                text(track),
                text(room),
                kind,
                title.strip(),
                kind == SlotKind.BREAK ? Set.of() : people(),
                kind == SlotKind.ANCILLARY ? text(exception) : "");
    }

    private Set<PersonId> people() {
        return faculty == null ? Set.of() : faculty.stream().map(PersonId::of).collect(Collectors.toSet());
    }

    private TypedTime from(ZoneId zone) {
        return TypedTime.of(day, start, startHour, zone);
    }

    private TypedTime until(ZoneId zone) {
        return TypedTime.of(endsNextDay() ? day.plusDays(1) : day, end, endHour, zone);
    }

    /** Whether the clocks show its start twice. */
    boolean startsTwice(ZoneId zone) {
        return day != null && start != null && from(zone).isTwice();
    }

    /** Whether the clocks show its end twice. */
    boolean endsTwice(ZoneId zone) {
        return day != null && end != null && until(zone).isTwice();
    }

    /** Whether enough is filled in to calculate credit. */
    boolean isCountable(ZoneId zone) {
        return day != null
                && start != null
                && end != null
                && kind != null
                && until(zone).moment().isAfter(from(zone).moment());
    }

    /** The slot as far as it is filled in, for calculating credit before it is saved. */
    AgendaItem draft(SlotId id, ZoneId zone) {
        var time = new SlotTime(from(zone).moment(), until(zone).moment(), zone);
        return new AgendaItem(id, time, text(track), text(room), kind, text(title), Set.of(), "");
    }

    static SlotForm blank(LocalDate day, LocalTime start) {
        return onOneDay(null, day, start, start.plusHours(1), "", "", SlotKind.ACCREDITED, "", List.of(), "");
    }

    static SlotForm of(@Nullable Integer version, AgendaItem item) {
        return new SlotForm(
                version,
                item.day(),
                item.time().start(),
                item.time().end(),
                item.track(),
                item.room(),
                item.kind(),
                item.title(),
                item.faculty().stream().map(PersonId::toString).toList(),
                item.exception(),
                item.time().lastDay().isAfter(item.day()),
                item.time().beginsAgain() ? RepeatedHour.SECOND : RepeatedHour.FIRST,
                item.time().endsAgain() ? RepeatedHour.SECOND : RepeatedHour.FIRST);
    }

    /** The same slot on another day; an hour that comes twice there is its first time. */
    SlotForm on(LocalDate other) {
        return new SlotForm(
                null,
                other,
                start,
                end,
                track,
                room,
                kind,
                title,
                faculty,
                exception,
                nextDay,
                RepeatedHour.FIRST,
                RepeatedHour.FIRST);
    }

    /** A new slot with the same values that begins when this one ends and is as long; at the same time where the day is over. */
    SlotForm after() {
        var length = Duration.between(start, end);
        var later = end.plus(length);
        var fits = !endsNextDay() && later.isAfter(end);
        return onOneDay(
                null,
                day,
                fits ? end : start,
                fits ? later : end,
                text(track),
                text(room),
                kind,
                title,
                people(faculty),
                text(exception));
    }

    /** Its fields as they are sent to undo a change, for the version after that change. */
    Map<String, String> fields(@Nullable Integer changed) {
        var fields = new HashMap<>(Map.of("day", day.toString(), "start", start.toString(), "end", end.toString()));
        fields.putAll(Map.of("track", text(track), "room", text(room), "kind", kind.name(), "title", title));
        fields.putAll(Map.of("version", String.valueOf(changed), "exception", text(exception)));
        fields.put("faculty", String.join(",", people(faculty)));
        if (endsNextDay()) fields.put("nextDay", "true");
        if (startHour != null) fields.put("startHour", startHour.name());
        if (endHour != null) fields.put("endHour", endHour.name());
        return fields;
    }

    private static List<String> people(@Nullable List<String> faculty) {
        return faculty == null ? List.of() : faculty;
    }

    /** Whether the clocks skip its start or its end. */
    boolean isSkipped(ZoneId zone) {
        return from(zone).isSkipped() || until(zone).isSkipped();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace('\u00a0', ' ').strip();
    }
}
