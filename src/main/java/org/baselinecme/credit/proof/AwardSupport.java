package org.baselinecme.credit.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baselinecme.credit.calculation.CountedTime;
import org.baselinecme.credit.calculation.CreditCalculation;
import org.baselinecme.credit.calculation.CreditLimit;
import org.baselinecme.credit.calculation.ExistingAward;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.planning.systems.CreditRule;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.platform.kernel.AwardId;
import org.baselinecme.platform.kernel.Credits;
import org.springframework.stereotype.Component;

/** Calculates what the record supports of an award, in the same way as a claim does (R30). */
@Component
class AwardSupport {
    private static final int SECONDS_A_MINUTE = 60;
    private final CreditSystems systems;
    private final DesignationQueries designations;
    private final AgendaQueries agenda;

    AwardSupport(CreditSystems systems, DesignationQueries designations, AgendaQueries agenda) {
        this.systems = systems;
        this.designations = designations;
        this.agenda = agenda;
    }

    /**
     * What is supported of an award; empty where nothing determines it, and where the office kept it for no more than that.
     *
     * @param rows one award with each of its sessions
     */
    Optional<UnsupportedAward> of(List<AwardEvidenceRow> rows) {
        var award = rows.getFirst();
        if (award.twice()) return Optional.of(supported(award, 0, Credits.NONE));
        if (award.stated() != null) return kept(award, award.stated(), ofTime(award, award.stated()));
        var counted = CountedTime.intervals(award.during());
        if (counted.isEmpty()) return Optional.empty();
        var taken = CountedTime.intervals(award.counted());
        if (!agenda.basis(award.format()).path().isBySessions())
            return kept(award, 0, ofTeaching(TimeInterval.union(counted), taken));
        var proofs = rows.stream().flatMap(row -> row.attendance().stream()).toList();
        var attended = TimeInterval.union(
                proofs.stream().flatMap(proof -> proof.counted().stream()).toList());
        return kept(award, (int) TimeInterval.seconds(attended), ofSessions(award, proofs, taken));
    }

    private Credits ofSessions(AwardEvidenceRow award, List<VerifiedAttendance> proofs, List<TimeInterval> taken) {
        var limit = new CreditLimit(award.code(), award.name(), rule(award), new Credits(award.quarters()));
        var other = new ExistingAward(
                AwardId.next(), award.claim(), award.learner(), "", false, false, "", 1, Credits.NONE, taken);
        return CreditCalculation.of(proofs, List.of(limit), List.of(other), Instant.MAX)
                .credits();
    }

    /** Time that was stated, at most what is designated. */
    private Credits ofTime(AwardEvidenceRow award, int seconds) {
        var maximum = designations.of(award.activity(), award.awardedSession()).stream()
                .filter(designated -> designated.system().code().equals(award.code()))
                .findFirst()
                .map(designated -> designated.credits())
                .orElse(new Credits(award.quarters()));
        var limit = new CreditLimit(award.code(), award.name(), rule(award), maximum);
        return CreditCalculation.ofCompletion(List.of(limit), seconds / SECONDS_A_MINUTE, Credits.NONE, List.of())
                .credits();
    }

    /** Sessions that were taught, without those of which another award counts some time. */
    private static Credits ofTeaching(List<TimeInterval> taught, List<TimeInterval> taken) {
        return new Credits(taught.stream()
                .filter(one -> TimeInterval.without(taken, List.of(one)).equals(List.of(one)))
                .mapToInt(one ->
                        Credits.ofTeaching(one.seconds() / SECONDS_A_MINUTE).quarters())
                .sum());
    }

    private CreditRule rule(AwardEvidenceRow award) {
        return award.code().isEmpty()
                ? CreditRule.STANDARD
                : systems.at(award.code(), award.at()).rule();
    }

    private static Optional<UnsupportedAward> kept(AwardEvidenceRow award, int seconds, Credits supported) {
        var kept = award.kept();
        if (kept != null && seconds >= kept && award.other() == null) return Optional.empty();
        return Optional.of(supported(award, seconds, supported));
    }

    private static UnsupportedAward supported(AwardEvidenceRow award, int seconds, Credits supported) {
        return new UnsupportedAward(
                award.id(),
                award.claim(),
                award.learner(),
                award.activity(),
                award.title(),
                award.name(),
                award.serial(),
                new Credits(award.quarters()),
                supported,
                seconds,
                award.at(),
                award.other(),
                award.otherActivity());
    }
}
