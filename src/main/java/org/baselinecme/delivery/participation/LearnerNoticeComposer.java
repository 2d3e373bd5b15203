package org.baselinecme.delivery.participation;

import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Composes the learner notice of an activity from its current disclosures and statements. */
@Component
class LearnerNoticeComposer {
    private final LearnerDisclosures disclosures;
    private final DesignationQueries designations;
    private final LearnerNoticePresenter presenter;

    LearnerNoticeComposer(
            LearnerDisclosures disclosures, DesignationQueries designations, LearnerNoticePresenter presenter) {
        this.disclosures = disclosures;
        this.designations = designations;
        this.presenter = presenter;
    }

    NoticeContent compose(ActivityId activity) {
        return presenter.of(disclosures.of(activity), designations.statements(activity));
    }
}
