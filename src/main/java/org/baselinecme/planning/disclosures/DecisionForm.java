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
 * What a reviewer decides about one relationship.
 *
 * @param turn how many decisions the reviewer had before them
 * @param outcome a {@link ClearanceState}
 * @param method a {@link Mitigation}, for a mitigation
 * @param peer the reviewing peer's id, for a peer review
 * @param exception an {@link OwnerException}, for an owner or employee
 */
public record DecisionForm(
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

    RelationshipType type() {
        return chosen(RelationshipType.class, nature);
    }

    ClearanceState decided() {
        return chosen(ClearanceState.class, outcome);
    }

    @Nullable
    Mitigation way() {
        var needed = decided() == ClearanceState.MITIGATION_PLANNED || decided() == ClearanceState.MITIGATED;
        return needed ? chosen(Mitigation.class, method) : null;
    }

    @Nullable
    PersonId reviewingPeer() {
        if (way() != Mitigation.PEER_REVIEW) return null;
        return peer == null || peer.isBlank() ? null : PersonId.of(peer);
    }

    @Nullable
    OwnerException granted() {
        return decided() == ClearanceState.EXCEPTION_GRANTED ? chosen(OwnerException.class, exception) : null;
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, @Nullable String name) {
        if (name == null || name.isBlank()) throw new Refused(List.of(Objection.blocking("clearance.choose", null)));
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
