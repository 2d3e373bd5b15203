package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.jspecify.annotations.Nullable;

/**
 * A disclosed financial relationship with the current entry of its company in the register.
 *
 * @param endedOn its last day; null while it continues
 * @param firstDisclosedAt when the person first disclosed it
 */
record RelationshipDetails(
        CompanyId company,
        String name,
        CompanyKind kind,
        Ownership ownership,
        RelationshipType nature,
        @Nullable LocalDate endedOn,
        Instant firstDisclosedAt) {

    /** Whether it makes the person an owner or employee of an ineligible company today (Standard 3.2). */
    boolean isOwnerOrEmployee(LocalDate today) {
        return kind == CompanyKind.INELIGIBLE && continues(today) && nature.isOwnerOrEmployee(ownership);
    }

    private boolean continues(LocalDate today) {
        return endedOn == null || !endedOn.isBefore(today);
    }

    /** Its state before any decision. Relationships with eligible companies are reported and never relevant. */
    ClearanceState initialState(LocalDate today) {
        if (kind == CompanyKind.ELIGIBLE) return ClearanceState.NOT_RELEVANT;
        return isOwnerOrEmployee(today) ? ClearanceState.OWNER_OR_EMPLOYEE : ClearanceState.UNDER_REVIEW;
    }

    /** The relationship without the company's entry. */
    FinancialRelationship asDisclosed() {
        return new FinancialRelationship(company, nature, endedOn);
    }

    /** Company and nature in words, as the audit log shows them. */
    String label() {
        return name + " · " + nature;
    }
}
