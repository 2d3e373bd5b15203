package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.jspecify.annotations.Nullable;

/**
 * A financial relationship as it was disclosed, with what the register says of the company today.
 *
 * @param endedOn its last day; null while it goes on
 * @param saidAt when the person first disclosed it
 */
record Relationship(
        CompanyId company,
        String name,
        CompanyKind kind,
        Ownership held,
        RelationshipType nature,
        @Nullable LocalDate endedOn,
        Instant saidAt) {

    /** Whether it makes the person an owner or employee of an ineligible company today (Standard 3.2). */
    boolean isOwnerOrEmployee(LocalDate today) {
        return kind == CompanyKind.INELIGIBLE && goesOn(today) && nature.isOwnerOrEmployee(held);
    }

    boolean goesOn(LocalDate today) {
        return endedOn == null || !endedOn.isBefore(today);
    }

    /** Where it stands before anything was decided: an eligible company's is reported and matters to nothing. */
    ClearanceState undecided(LocalDate today) {
        if (kind == CompanyKind.ELIGIBLE) return ClearanceState.NOT_RELEVANT;
        return isOwnerOrEmployee(today) ? ClearanceState.OWNER_OR_EMPLOYEE : ClearanceState.UNDER_REVIEW;
    }
}
