package org.baselinecme.planning.designation;

import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.planning.support.SupportAcknowledgement;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient jdbc;

    CreditPages(
            Activities activities,
            Standings standings,
            DesignationBasisQueries basis,
            CreditPresenter presenter,
            SupportAcknowledgement support,
            JdbcClient jdbc) {
        this.activities = activities;
        this.standings = standings;
        this.basis = basis;
        this.presenter = presenter;
        this.support = support;
        this.jdbc = jdbc;
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

    /** Returns the activities in review that somebody may approve, the earliest start first. */
    @Needs(Duty.DESIGNATE_CREDIT)
    public List<Waiting> waiting(Me me) {
        return inReview(me.reach(Duty.DESIGNATE_CREDIT)).stream()
                .map(activity -> waiting(me, standings.seenBy(me, activity)))
                .toList();
    }

    private Waiting waiting(Me me, Standing place) {
        var now = basis.of(place.activity());
        return new Waiting(
                place,
                when(now),
                now.maximum().toString(),
                activities.objectionsToNext(me, place.activity()),
                me.is(place.owner()));
    }

    private static String when(DesignationBasis now) {
        var moments = now.moments();
        return moments.days(now.schedule().startsOn(), now.schedule().endsOn());
    }

    private List<ActivityId> inReview(Reach reach) {
        return jdbc
                .sql("select a.id from v_activity a where a.is_in_review and " + reach.sql("a")
                        + " order by a.starts_on, a.number")
                .params(reach.parameters())
                .query(Rows.of(UUID.class))
                .list()
                .stream()
                .map(ActivityId::new)
                .toList();
    }

    /** An activity that waits for approval, with the objections to it. */
    record Waiting(Standing place, String when, String maximum, List<Objection> against, boolean own) {
        public boolean isReady() {
            return !own && against.stream().noneMatch(Objection::blocks);
        }
    }
}
