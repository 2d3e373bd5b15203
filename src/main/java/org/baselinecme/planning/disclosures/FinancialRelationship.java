package org.baselinecme.planning.disclosures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.baselinecme.office.companies.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * A financial relationship with a company, as stored with a disclosure.
 *
 * @param endedOn its last day; null while it continues
 */
@Embeddable
record FinancialRelationship(
        CompanyId company,
        @Enumerated(EnumType.STRING) RelationshipType nature,
        @Nullable LocalDate endedOn) {
    /** Whether both name the same company and the same nature: a disclosure holds each such pair once. */
    boolean isSameAs(FinancialRelationship other) {
        return company.equals(other.company) && nature == other.nature;
    }

    /** Company and nature, as the audit log shows them. */
    String recorded() {
        return company + " " + nature + (endedOn == null ? "" : " until " + endedOn);
    }
}
