package org.baselinecme.planning.needs;

import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposed objectives, each linked to the typed needs it serves (R26). Editing a draft publishes no event: the submission
 * records every objective.
 */
@Service
@Transactional
public class Objectives {
    private final NeedsAssessmentAccess access;
    private final NeedsObjectiveRepository repository;

    Objectives(NeedsAssessmentAccess access, NeedsObjectiveRepository repository) {
        this.access = access;
        this.repository = repository;
    }

    /** Proposes an objective. A text that is proposed already is not added again. */
    @Needs(Duty.WRITE_NEEDS)
    public void propose(Me me, ActivityId activity, ObjectiveForm form) {
        access.forWriting(me, activity);
        var earlier = repository.findByActivityOrderByPositionAscIdAsc(activity);
        if (earlier.stream().noneMatch(one -> one.isEqualTo(form)))
            repository.saveAndFlush(new NeedsObjective(activity, earlier, form));
    }

    /** Changes an objective; {@link OptimisticLockingFailureException} when its text was changed since the page was opened. */
    @Needs(Duty.WRITE_NEEDS)
    void reword(Me me, ActivityId activity, UUID id, ObjectiveForm form) {
        access.forWriting(me, activity);
        var objective = repository.findByIdAndActivity(id, activity).orElseThrow(NotFound::new);
        objective.reword(form);
        repository.saveAndFlush(objective);
    }

    /** Removes an objective; one that is removed already is no error. */
    @Needs(Duty.WRITE_NEEDS)
    void remove(Me me, ActivityId activity, UUID id) {
        access.forWriting(me, activity);
        repository.findByIdAndActivity(id, activity).ifPresent(repository::delete);
    }
}
