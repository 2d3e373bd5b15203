package org.baselinecme.planning.designation;

import java.util.Optional;
import org.baselinecme.planning.agenda.DesignatedMaximum;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.springframework.stereotype.Component;

/** Answers agendas how much credit is designated, which they must not exceed (R29). */
@Component
class DesignationCeiling implements DesignatedMaximum {
    private final DesignationRepository designations;

    DesignationCeiling(DesignationRepository designations) {
        this.designations = designations;
    }

    @Override
    public Optional<Credits> of(ActivityId activity) {
        return designations.findLeastQuarters(activity).map(Credits::new);
    }
}
