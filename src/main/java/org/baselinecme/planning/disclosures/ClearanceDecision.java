package org.baselinecme.planning.disclosures;

import java.time.Instant;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decided about a relationship, or about the person where {@code company} is null.
 *
 * @param turn counts the decisions about the same thing from 1
 */
record ClearanceDecision(
        @Nullable CompanyId company,
        @Nullable RelationshipType nature,
        int turn,
        ClearanceState outcome,
        @Nullable Mitigation method,
        @Nullable PersonId peer,
        @Nullable OwnerException exception,
        String why,
        PersonId by,
        Instant at) {

    boolean isAbout(Relationship relationship) {
        return relationship.company().equals(company) && relationship.nature() == nature;
    }
}
