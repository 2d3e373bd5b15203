package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.companies.CompanyKind;

/** A disclosed relationship with the decisions about it for one role in one activity, oldest first. */
record RelationshipReview(RelationshipDetails relationship, List<ClearanceDecision> decisions, LocalDate today) {
    /** The review of a relationship, with those of the decisions that are about it. */
    static RelationshipReview of(RelationshipDetails relationship, List<ClearanceDecision> all, LocalDate today) {
        var about = all.stream()
                .filter(decision -> decision.isAbout(relationship))
                .sorted(Comparator.comparingInt(ClearanceDecision::turn))
                .toList();
        return new RelationshipReview(relationship, about, today);
    }

    /** Its current state. The company's current entry in the register takes precedence over an older decision. */
    ClearanceState state() {
        var initial = relationship.initialState(today);
        if (initial == ClearanceState.NOT_RELEVANT) return initial;
        var decided = last().map(ClearanceDecision::clearance).orElse(initial);
        if (initial == ClearanceState.OWNER_OR_EMPLOYEE && !settlesOwner(decided)) return initial;
        return isUndetermined() && decided != ClearanceState.EXCLUDED ? ClearanceState.UNDER_REVIEW : decided;
    }

    private static boolean settlesOwner(ClearanceState decided) {
        return decided == ClearanceState.EXCEPTION_GRANTED || decided == ClearanceState.EXCLUDED;
    }

    boolean isUndetermined() {
        return relationship.kind() == CompanyKind.UNDETERMINED;
    }

    /** Whether learners are told of it: relevant and mitigated relationships only (Standard 3.5). */
    boolean isShownToLearners() {
        return state() == ClearanceState.MITIGATED || state() == ClearanceState.EXCEPTION_GRANTED;
    }

    /** When it was last settled; when it was disclosed, where no decision was needed; empty while it is open. */
    Optional<Instant> settledAt() {
        if (!state().isSettled()) return Optional.empty();
        if (relationship.initialState(today) == ClearanceState.NOT_RELEVANT)
            return Optional.of(relationship.firstDisclosedAt());
        var from = decisions.size();
        while (from > 0 && decisions.get(from - 1).clearance().isSettled()) from--;
        return Optional.of(decisions.get(from).at());
    }

    private Optional<ClearanceDecision> last() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** How many decisions there are. */
    int turns() {
        return decisions.size();
    }
}
