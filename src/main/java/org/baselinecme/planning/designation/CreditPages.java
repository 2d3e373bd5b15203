package org.baselinecme.planning.designation;

import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the pages of credit and approval. */
@Service
@Transactional(readOnly = true)
public class CreditPages {
    private final Activities activities;
    private final Standings standings;
    private final Preparation preparation;
    private final CreditPresenter words;
    private final JdbcClient jdbc;

    CreditPages(
            Activities activities,
            Standings standings,
            Preparation preparation,
            CreditPresenter words,
            JdbcClient jdbc) {
        this.activities = activities;
        this.standings = standings;
        this.preparation = preparation;
        this.words = words;
        this.jdbc = jdbc;
    }

    /** The credit of an activity. */
    @Needs(Duty.SEE_ACTIVITIES)
    CreditPage of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var prepared = preparation.of(activity);
        var sought = prepared.credits().keySet();
        return new CreditPage(
                place,
                prepared.schedule().stage(),
                activities.objectionsToNext(me, activity),
                prepared.maximum().toString(),
                words.systems().stream()
                        .map(system -> new CreditPage.Choice(system, sought.contains(system.code())))
                        .toList(),
                words.partners(activity),
                words.approved(activity),
                words.statements(activity, prepared),
                words.sessions(activity, prepared.moments()),
                CreditPage.Rights.of(me, place));
    }

    /** Everything in review that somebody may approve: the earliest start first. */
    @Needs(Duty.DESIGNATE_CREDIT)
    List<Waiting> waiting(Me me) {
        return inReview(me.reach(Duty.DESIGNATE_CREDIT)).stream()
                .map(activity -> waiting(me, standings.seenBy(me, activity)))
                .toList();
    }

    private Waiting waiting(Me me, Standing place) {
        var prepared = preparation.of(place.activity());
        return new Waiting(
                place,
                when(prepared),
                prepared.maximum().toString(),
                activities.objectionsToNext(me, place.activity()),
                me.is(place.owner()));
    }

    private static String when(Preparation.Prepared prepared) {
        Moments moments = prepared.moments();
        return moments.days(prepared.schedule().startsOn(), prepared.schedule().endsOn());
    }

    private List<ActivityId> inReview(Reach reach) {
        return jdbc.sql("select id from activity a where stage = 'IN_REVIEW' and " + reach.sql("a")
                        + " order by starts_on, number")
                .params(reach.parameters())
                .query((row, i) -> new ActivityId(row.getObject("id", UUID.class)))
                .list();
    }

    /** An activity that waits for its approval, with what stands against it. */
    record Waiting(Standing place, String when, String maximum, List<Objection> against, boolean own) {
        public boolean isReady() {
            return !own && against.stream().noneMatch(Objection::blocks);
        }
    }
}
