package org.baselinecme.credit.credit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.office.office.Office;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Claim windows: each session has its own, from its actual end to the end of the last day in the learner's time zone. A
 * granted late claim opens all sessions of the target again for a limited time.
 */
@Component
class ClaimWindowPolicy {
    private final LateClaimRepository late;
    private final Office office;
    private final Duration length;

    ClaimWindowPolicy(LateClaimRepository late, Office office, @Value("${baseline.claim-window:90d}") Duration length) {
        this.late = late;
        this.office = office;
        this.length = length;
    }

    ClaimWindow of(Learner learner, ClaimTarget target, List<VerifiedAttendance> verified) {
        if (verified.isEmpty()) return ClaimWindow.unbound(List.of());
        var now = office.moments().now();
        var zone = zoneOf(learner);
        var parts = verified.stream()
                .collect(Collectors.partitioningBy(
                        proof -> !now.isAfter(closes(proof.session(), zone)), Collectors.toList()));
        var open = parts.getOrDefault(true, List.of());
        var closed = parts.getOrDefault(false, List.of());
        if (closed.isEmpty()) return ClaimWindow.of(open, closed, last(open, zone), null);
        var asked = late.of(learner.all(), target.activity(), target.session());
        return granted(asked, now)
                .map(until -> ClaimWindow.of(verified, List.of(), until, null))
                .orElseGet(() -> ClaimWindow.of(
                        open,
                        closed,
                        last(open.isEmpty() ? closed : open, zone),
                        asked.isEmpty() ? null : asked.getFirst()));
    }

    /** The window of a completion, from when the last of it was recorded. */
    ClaimWindow after(Learner learner, ClaimTarget target, Optional<Instant> completed) {
        if (completed.isEmpty()) return ClaimWindow.unbound(List.of());
        var now = office.moments().now();
        var until = closes(completed.get(), zoneOf(learner));
        if (!now.isAfter(until)) return ClaimWindow.ofCompletion(false, until, null);
        var asked = late.of(learner.all(), target.activity(), target.session());
        return granted(asked, now)
                .map(open -> ClaimWindow.ofCompletion(false, open, null))
                .orElseGet(() -> ClaimWindow.ofCompletion(true, until, asked.isEmpty() ? null : asked.getFirst()));
    }

    /** Until when a granted late claim opens it; empty without one. */
    private static Optional<Instant> granted(List<LateClaim> asked, Instant now) {
        return asked.stream()
                .filter(claim -> claim.isOpenAt(now))
                .map(LateClaim::openUntil)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private ZoneId zoneOf(Learner learner) {
        var zone = learner.zone();
        return zone == null ? office.moments().zone() : zone;
    }

    /** Length of a window in days. */
    long days() {
        return length.toDays();
    }

    private Instant last(List<VerifiedAttendance> verified, ZoneId zone) {
        return verified.stream()
                .map(proof -> closes(proof.session(), zone))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Instant closes(Session session, ZoneId zone) {
        return closes(session.held().until(), zone);
    }

    private Instant closes(Instant done, ZoneId zone) {
        return done.atZone(zone)
                .plus(length)
                .with(LocalTime.MAX)
                .withSecond(0)
                .withNano(0)
                .toInstant();
    }
}
