package org.baselinecme.delivery.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.LocalMoment;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * When a session actually began and ended, by the clocks of the office.
 *
 * @param why required where times were recorded before
 * @param credit what becomes of credit that the new times support less of
 */
public record SessionTimesForm(
        @NotNull @Nullable LocalTime began,
        @NotNull @Nullable LocalTime ended,
        @Size(max = 2000) @Nullable String why,
        @Nullable CreditChoice credit) {
    private static final Duration LONGEST = Duration.ofHours(18);

    CreditChoice choice() {
        return credit == null ? CreditChoice.ASK : credit;
    }

    /**
     * The moments: those nearest to the planned ones, so that a session may cross midnight; {@link Refused} for a time that the
     * clocks skip and for an end that is not after the start.
     */
    TimeInterval toInterval(Session session, ZoneId zone) {
        if (began == null || ended == null) throw new IllegalStateException("not validated");
        var from = nearest(
                session.planned().from(), LocalMoment.about(session.planned().from(), began, zone));
        if (from.isEmpty()
                || Duration.between(from.get(), session.planned().from()).abs().compareTo(LONGEST) > 0)
            throw session.refused("attendance.times-skipped", DateText.time(began));
        var start = from.get();
        var ends = LocalMoment.about(session.planned().until(), ended, zone).stream()
                .filter(at -> at.isAfter(start) && Duration.between(start, at).compareTo(LONGEST) < 0)
                .toList();
        var end = nearest(session.planned().until(), ends)
                .orElseThrow(() ->
                        session.refused("attendance.times-order", session.item().times()));
        return new TimeInterval(start, end);
    }

    private static Optional<Instant> nearest(Instant planned, List<Instant> moments) {
        return moments.stream()
                .min(Comparator.comparing(at -> Duration.between(planned, at).abs()));
    }
}
