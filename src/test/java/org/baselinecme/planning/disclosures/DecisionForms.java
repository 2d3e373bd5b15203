package org.baselinecme.planning.disclosures;

import org.baselinecme.office.companies.CompanyId;

/** Filled-in decision forms. */
final class DecisionForms {
    private DecisionForms() {}

    static ClearanceDecisionForm of(CompanyId company, RelationshipType nature, int turn, ClearanceState clearance) {
        return new ClearanceDecisionForm(
                company.toString(), nature.name(), turn, clearance.name(), "DIVESTED", null, "A", "The reason.");
    }
}
