package org.baselinecme.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baselinecme.companies.CompanyKind;

/** A relationship with everything that was decided about it for one role in one activity, oldest first. */
record Reviewed(Relationship relationship, List<Decision> decisions, LocalDate today) {
    static Reviewed of(Relationship relationship, List<Decision> all, LocalDate today) {
        var about = all.stream()
                .filter(decision -> decision.isAbout(relationship))
                .sorted(Comparator.comparingInt(Decision::turn))
                .toList();
        return new Reviewed(relationship, about, today);
    }

    /** Where it stands. What the register says of the company today outweighs an older decision. */
    Clearance state() {
        var first = relationship.undecided(today);
        if (first == Clearance.NOT_RELEVANT) return first;
        var decided = last().map(Decision::outcome).orElse(first);
        if (first == Clearance.OWNER_OR_EMPLOYEE && !isAnswerToOwner(decided)) return first;
        return relationship.kind() == CompanyKind.UNDETERMINED && decided != Clearance.EXCLUDED
                ? Clearance.UNDER_REVIEW
                : decided;
    }

    private static boolean isAnswerToOwner(Clearance decided) {
        return decided == Clearance.EXCEPTION_GRANTED || decided == Clearance.EXCLUDED;
    }

    /** Whether learners are told of it: relevant and mitigated, never those judged not relevant (Standard 3.5). */
    boolean isShownToLearners() {
        return state() == Clearance.MITIGATED || state() == Clearance.EXCEPTION_GRANTED;
    }

    /** When it was settled for good; when it was disclosed, where nothing had to be decided; empty while it is open. */
    Optional<Instant> settledAt() {
        if (!state().isSettled()) return Optional.empty();
        if (relationship.undecided(today) == Clearance.NOT_RELEVANT) return Optional.of(relationship.saidAt());
        var from = decisions.size();
        while (from > 0 && decisions.get(from - 1).outcome().isSettled()) from--;
        return Optional.of(decisions.get(from).at());
    }

    Optional<Decision> last() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    int turns() {
        return decisions.size();
    }
}
