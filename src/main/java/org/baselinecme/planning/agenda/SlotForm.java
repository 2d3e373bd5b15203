package org.baselinecme.planning.agenda;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Form of a slot. */
public record SlotForm(
        @Nullable Integer version,
        @NotNull LocalDate day,
        @NotNull @DateTimeFormat(pattern = "HH:mm") LocalTime start,
        @NotNull @DateTimeFormat(pattern = "HH:mm") LocalTime end,
        @Nullable @Size(max = 60) String track,
        @Nullable @Size(max = 80) String room,
        @NotNull SlotKind kind,
        @NotBlank @Size(max = 200) String title,
        @Nullable List<String> faculty,
        @Nullable @Size(max = 500) String exception) {

    /** A slot ends after it starts, on the same day. */
    @AssertTrue(message = "{slot.end.before}")
    public boolean isLong() {
        return start == null || end == null || end.isAfter(start);
    }

    /** Promotion needs a room, because its distance from education depends on it (Standard 5.2). */
    @AssertTrue(message = "{slot.room.missing}")
    public boolean isRoomNamed() {
        return kind == null || !kind.needsRoom() || !text(room).isEmpty();
    }

    AgendaItem toItem(SlotId id) {
        return new AgendaItem(
                id,
                day,
                start,
                end,
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

    /** Whether enough is filled in to calculate credit. */
    boolean isCountable() {
        return day != null && start != null && end != null && kind != null && end.isAfter(start);
    }

    /** The slot as far as it is filled in, for calculating credit before it is saved. */
    AgendaItem draft(SlotId id) {
        return new AgendaItem(id, day, start, end, text(track), text(room), kind, text(title), Set.of(), "");
    }

    static SlotForm blank(LocalDate day, LocalTime start) {
        return new SlotForm(null, day, start, start.plusHours(1), "", "", SlotKind.ACCREDITED, "", List.of(), "");
    }

    static SlotForm of(@Nullable Integer version, AgendaItem item) {
        return new SlotForm(
                version,
                item.day(),
                item.start(),
                item.end(),
                item.track(),
                item.room(),
                item.kind(),
                item.title(),
                item.faculty().stream().map(PersonId::toString).toList(),
                item.exception());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace('\u00a0', ' ').strip();
    }
}
