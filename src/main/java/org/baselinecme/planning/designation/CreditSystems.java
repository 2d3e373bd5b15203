package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.office.office.Office;
import org.springframework.stereotype.Component;

/** Credit systems, and the templates of their statements. */
@Component
class CreditSystems {
    private final CreditSystemRepository systems;
    private final StatementTemplateRepository templates;
    private final Office office;

    CreditSystems(CreditSystemRepository systems, StatementTemplateRepository templates, Office office) {
        this.systems = systems;
        this.templates = templates;
        this.office = office;
    }

    /** Returns the systems that can be designated today, in order. */
    List<CreditSystem> today() {
        var today = office.moments().today();
        return systems.findByOrderByPosition().stream()
                .filter(system -> system.isInForce(today))
                .map(CreditSystemDefinition::creditSystem)
                .toList();
    }

    /** Returns the newest version of each template: accreditation first, then credit in the order of the systems. */
    List<StatementTemplate> templates() {
        return templates.findNewest();
    }
}
