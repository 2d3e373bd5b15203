package org.baselinecme.disclosures;

import java.time.Instant;
import org.baselinecme.companies.CompanyId;
import org.baselinecme.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decided about a relationship, or about the person where {@code company} is null.
 *
 * @param turn counts the decisions about the same thing from 1
 */
record Decision(
        @Nullable CompanyId company,
        @Nullable Nature nature,
        int turn,
        Clearance outcome,
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
