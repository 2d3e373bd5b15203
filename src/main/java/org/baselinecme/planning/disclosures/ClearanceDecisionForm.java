package org.baselinecme.planning.disclosures;

import java.util.Arrays;
import java.util.List;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's decision about one relationship.
 *
 * @param turn how many decisions there were when the page was opened
 * @param outcome a {@link ClearanceState}
 * @param method a {@link Mitigation}, for a mitigation
 * @param peer the reviewing peer's id, for a peer review
 * @param exception an {@link OwnerExceptionGround}, for an owner or employee
 */
public record ClearanceDecisionForm(
        String company,
        String nature,
        int turn,
        @Nullable String outcome,
        @Nullable String method,
        @Nullable String peer,
        @Nullable String exception,
        @Nullable String why) {

    CompanyId companyId() {
        return CompanyId.of(company);
    }

    RelationshipType relationshipType() {
        return chosen(RelationshipType.class, nature);
    }

    ClearanceState clearance() {
        return chosen(ClearanceState.class, outcome);
    }

    @Nullable
    Mitigation mitigation() {
        var needed = clearance() == ClearanceState.MITIGATION_PLANNED || clearance() == ClearanceState.MITIGATED;
        return needed ? chosen(Mitigation.class, method) : null;
    }

    @Nullable
    PersonId reviewingPeer() {
        if (mitigation() != Mitigation.PEER_REVIEW) return null;
        return peer == null || peer.isBlank() ? null : PersonId.of(peer);
    }

    @Nullable
    OwnerExceptionGround ownerException() {
        return clearance() == ClearanceState.EXCEPTION_GRANTED ? chosen(OwnerExceptionGround.class, exception) : null;
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, @Nullable String name) {
        if (name == null || name.isBlank()) throw new Refused(List.of(Objection.blocking("clearance.choose", null)));
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
