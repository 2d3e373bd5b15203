package org.baselinecme.planning.designation;

import org.baselinecme.planning.activities.Activities;
import org.baselinecme.planning.support.SupportAcknowledgement;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the pages of credit and approval. */
@Service
@Transactional(readOnly = true)
public class CreditPages {
    private final Activities activities;
    private final Standings standings;
    private final DesignationBasisQueries basis;
    private final CreditPresenter presenter;
    private final SupportAcknowledgement support;

    CreditPages(
            Activities activities,
            Standings standings,
            DesignationBasisQueries basis,
            CreditPresenter presenter,
            SupportAcknowledgement support) {
        this.activities = activities;
        this.standings = standings;
        this.basis = basis;
        this.presenter = presenter;
        this.support = support;
    }

    /** Returns the page of an activity's credit. */
    @Needs(Duty.SEE_ACTIVITIES)
    CreditPage of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var now = basis.of(activity);
        return new CreditPage(
                place,
                now.schedule().stage(),
                activities.objectionsToNext(me, activity),
                now.maximum().toString(),
                presenter.choices(now),
                presenter.jointProviders(activity, now.schedule().stage()),
                presenter.approved(activity),
                presenter.statements(activity, now),
                support.of(activity),
                presenter.sessions(activity, now.moments()),
                now.schedule().isSeries(),
                presenter.series(activity, now),
                CreditPage.Rights.of(me, place));
    }
}
