package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.companies.CompanyKind;

/** A relationship with everything that was decided about it for one role in one activity, oldest first. */
record RelationshipReview(Relationship relationship, List<ClearanceDecision> decisions, LocalDate today) {
    static RelationshipReview of(Relationship relationship, List<ClearanceDecision> all, LocalDate today) {
        var about = all.stream()
                .filter(decision -> decision.isAbout(relationship))
                .sorted(Comparator.comparingInt(ClearanceDecision::turn))
                .toList();
        return new RelationshipReview(relationship, about, today);
    }

    /** Where it stands. What the register says of the company today outweighs an older decision. */
    ClearanceState state() {
        var first = relationship.undecided(today);
        if (first == ClearanceState.NOT_RELEVANT) return first;
        var decided = last().map(ClearanceDecision::outcome).orElse(first);
        if (first == ClearanceState.OWNER_OR_EMPLOYEE && !isAnswerToOwner(decided)) return first;
        return relationship.kind() == CompanyKind.UNDETERMINED && decided != ClearanceState.EXCLUDED
                ? ClearanceState.UNDER_REVIEW
                : decided;
    }

    private static boolean isAnswerToOwner(ClearanceState decided) {
        return decided == ClearanceState.EXCEPTION_GRANTED || decided == ClearanceState.EXCLUDED;
    }

    /** Whether learners are told of it: relevant and mitigated, never those judged not relevant (Standard 3.5). */
    boolean isShownToLearners() {
        return state() == ClearanceState.MITIGATED || state() == ClearanceState.EXCEPTION_GRANTED;
    }

    /** When it was settled for good; when it was disclosed, where nothing had to be decided; empty while it is open. */
    Optional<Instant> settledAt() {
        if (!state().isSettled()) return Optional.empty();
        if (relationship.undecided(today) == ClearanceState.NOT_RELEVANT) return Optional.of(relationship.saidAt());
        var from = decisions.size();
        while (from > 0 && decisions.get(from - 1).outcome().isSettled()) from--;
        return Optional.of(decisions.get(from).at());
    }

    Optional<ClearanceDecision> last() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    int turns() {
        return decisions.size();
    }
}
