package org.baselinecme.planning.designation;

import org.baselinecme.planning.systems.CreditSystemUse;
import org.springframework.stereotype.Component;

/** Answers whether credit of a system was designated. */
@Component
class DesignatedSystems implements CreditSystemUse {
    private final DesignationRepository designations;

    DesignatedSystems(DesignationRepository designations) {
        this.designations = designations;
    }

    @Override
    public boolean isDesignated(String code) {
        return designations.existsByCreditSystem(code);
    }
}
