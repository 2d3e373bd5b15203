package org.baselinecme.front.home;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.baselinecme.delivery.feedback.SharedResults;
import org.baselinecme.delivery.feedback.SharedSession;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.faculty.AgreementState;
import org.baselinecme.planning.faculty.MaterialState;
import org.baselinecme.planning.faculty.MaterialStates;
import org.baselinecme.planning.faculty.SpeakerAgreements;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** What faculty do for their sessions: agreements to accept, and files to upload. */
@Component
class FacultyTasks {
    private final SpeakerAgreements agreements;
    private final MaterialStates materials;
    private final SharedResults results;

    FacultyTasks(SpeakerAgreements agreements, MaterialStates materials, SharedResults results) {
        this.results = results;
        this.agreements = agreements;
        this.materials = materials;
    }

    /** Whether the person accepted the agreement, by activity; none where it is not asked for. */
    Map<ActivityId, AgreementState> agreements(Me me, Collection<ActivityId> activities) {
        return agreements.states(me, activities);
    }

    /** The state of the materials of each session of these activities. */
    Map<SlotId, List<MaterialState>> materials(Collection<ActivityId> activities) {
        return materials.of(activities);
    }

    /** Sessions of the person whose evaluation results are shared. */
    List<SharedSession> results(Me me) {
        return results.mine(me);
    }
}
