package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a new slot begins with: a gap of the timetable, or another slot that is duplicated.
 *
 * @param like the slot to duplicate; null for none
 */
record SlotDraft(
        @Nullable LocalDate day,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String track,
        @Nullable String room,
        @Nullable SlotId like) {
    /** A form with these values; what is not given stays as it is. */
    SlotForm over(SlotForm form) {
        var begins = start == null ? form.start() : start;
        return SlotForm.onOneDay(
                null,
                day == null ? form.day() : day,
                begins,
                end == null ? begins.plusHours(1) : end,
                track == null ? form.track() : track,
                room == null ? form.room() : room,
                form.kind(),
                form.title(),
                form.faculty(),
                form.exception());
    }
}
