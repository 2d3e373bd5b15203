package org.baselinecme.delivery.participation;

import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.planning.professions.ProfessionCredits;
import org.baselinecme.planning.support.SupportAcknowledgement;
import org.baselinecme.planning.validity.AiDisclosure;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Composes the learner notice of an activity from its disclosures, credit by profession, statements, support (R15) and use of AI (R76). */
@Component
class LearnerNoticeComposer {
    private final LearnerDisclosures disclosures;
    private final ProfessionCredits credits;
    private final SupportAcknowledgement support;
    private final AiDisclosure ai;
    private final LearnerNoticePresenter presenter;

    LearnerNoticeComposer(
            LearnerDisclosures disclosures,
            ProfessionCredits credits,
            SupportAcknowledgement support,
            AiDisclosure ai,
            LearnerNoticePresenter presenter) {
        this.disclosures = disclosures;
        this.credits = credits;
        this.support = support;
        this.ai = ai;
        this.presenter = presenter;
    }

    NoticeContent compose(ActivityId activity) {
        return presenter.of(
                disclosures.of(activity),
                credits.lines(activity),
                credits.statements(activity),
                support.of(activity),
                ai.of(activity));
    }
}
