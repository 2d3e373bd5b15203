package org.baselinecme.delivery.attendance;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.baselinecme.platform.kernel.LocalMoment;
import org.jspecify.annotations.Nullable;

/**
 * When a session actually began and ended, in the office's local time of its day.
 *
 * @param why required where times were recorded before
 * @param credit what becomes of credit that the new times support less of
 */
public record SessionTimesForm(
        @NotNull @Nullable LocalTime began,
        @NotNull @Nullable LocalTime ended,
        @Size(max = 2000) @Nullable String why,
        @Nullable CreditChoice credit) {
    CreditChoice choice() {
        return credit == null ? CreditChoice.ASK : credit;
    }

    @AssertTrue(message = "{attendance.times.order}")
    public boolean isInOrder() {
        return began == null || ended == null || began.isBefore(ended);
    }

    TimeInterval toInterval(LocalDate day, ZoneId zone) {
        if (began == null || ended == null) throw new IllegalStateException("not validated");
        return new TimeInterval(LocalMoment.of(day, began, zone), LocalMoment.of(day, ended, zone));
    }
}
