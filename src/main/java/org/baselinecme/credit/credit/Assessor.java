package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.delivery.attendance.AttendanceVerification;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.delivery.learning.PassRequirement;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** Prepares a claim: the page shows what the guard then asks, from the same place. */
@Component
class Assessor {
    private final AttendanceVerification presences;
    private final PassRequirement passes;
    private final AwardRows rows;
    private final Degrees degrees;
    private final Office office;
    private final ClaimWindowPolicy windows;

    Assessor(Proofs proofs, AwardRows rows, Degrees degrees, Office office, ClaimWindowPolicy windows) {
        this.presences = proofs.presences();
        this.passes = proofs.passes();
        this.rows = rows;
        this.degrees = degrees;
        this.office = office;
        this.windows = windows;
    }

    ClaimEligibility of(Learner learner, ClaimTarget subject) {
        return of(learner, subject, proofs(learner, subject));
    }

    /** With these proofs, as a scan that is not confirmed yet would add one. */
    ClaimEligibility of(Learner learner, ClaimTarget subject, List<VerifiedAttendance> proofs) {
        return prepare(learner, subject, windows.of(learner, subject, proofs));
    }

    /** For staff who correct what was awarded: no window binds them. */
    ClaimEligibility unbound(Learner learner, ClaimTarget subject) {
        return prepare(learner, subject, ClaimWindow.unbound(proofs(learner, subject)));
    }

    private ClaimEligibility prepare(Learner learner, ClaimTarget subject, ClaimWindow window) {
        var now = office.moments().now();
        var proofs = window.open();
        var during = TimeInterval.union(
                proofs.stream().flatMap(p -> p.counted().stream()).toList());
        var beside = rows.beside(learner, subject, during);
        var standing = beside.stream().filter(ExistingAward::same).toList();
        var others = beside.stream().filter(other -> !other.same()).toList();
        var reckoning = CreditCalculation.of(proofs, maximum(subject, others), distinct(others), now);
        var prepared = new ClaimEligibility(
                learner,
                subject,
                Entitlement.of(learner, subject.designations(), degrees),
                window,
                reckoning,
                standing,
                List.of());
        return prepared.against(against(prepared));
    }

    List<VerifiedAttendance> proofs(Learner learner, ClaimTarget subject) {
        var wanted = subject.session();
        return presences.of(learner.all(), subject.activity()).stream()
                .filter(proof -> wanted == null || proof.session().id().equals(wanted))
                .toList();
    }

    /** Of a series, what its other sessions gave is taken off the designated maximum (R30). */
    private static Credits maximum(ClaimTarget subject, List<ExistingAward> others) {
        if (subject.session() == null) return subject.maximum();
        var all = ClaimTarget.designated(subject.designations()).quarters();
        var given = distinct(others).stream()
                .filter(ExistingAward::here)
                .mapToInt(other -> other.credits().quarters())
                .sum();
        return new Credits(Math.max(0, Math.min(subject.maximum().quarters(), all - given)));
    }

    /** One claim can make awards of several systems for the same time. */
    private static List<ExistingAward> distinct(List<ExistingAward> others) {
        var found = new ArrayList<ExistingAward>();
        for (var other : others)
            if (found.stream()
                    .noneMatch(one ->
                            one.name().equals(other.name()) && one.during().equals(other.during()))) found.add(other);
        return found;
    }

    private List<Objection> against(ClaimEligibility prepared) {
        var subject = prepared.subject();
        var window = prepared.window();
        var reckoning = prepared.reckoning();
        var page = "/catalogue/" + subject.number();
        if (window.isClosed())
            return List.of(Objection.blocking("claim.late", page, prepared.until(office.moments()), windows.days()));
        if (window.open().isEmpty()) return List.of(Objection.blocking("claim.absent", page, subject.title()));
        if (reckoning.waiting().size() == window.open().size()) {
            var from = reckoning.waiting().stream()
                    .map(proof -> proof.session().confirmedFrom())
                    .min(Instant::compareTo)
                    .orElseThrow();
            return List.of(
                    Objection.blocking("claim.early", page, office.moments().say(from)));
        }
        if (reckoning.isNothing()) return List.of(Objection.blocking("claim.nothing", page));
        return subject.assessed()
                ? passes.against(prepared.learner().all(), subject.activity()).stream()
                        .toList()
                : List.of();
    }

    /** What a claim is proven by. */
    @Component
    record Proofs(AttendanceVerification presences, PassRequirement passes) {}
}
