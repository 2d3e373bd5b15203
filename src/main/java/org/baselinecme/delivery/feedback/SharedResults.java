package org.baselinecme.delivery.feedback;

import java.util.List;
import org.baselinecme.delivery.learning.EvaluationResults;
import org.baselinecme.delivery.learning.EvaluationResultsPage.Said;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.statistics.SmallGroups;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluation results as faculty read them: of their own sessions, once shared, and of five people or more (R49). */
@Service
@Transactional(readOnly = true)
public class SharedResults {
    private final TaughtSessionQueries sessions;
    private final EvaluationResults results;
    private final Standings standings;
    private final Office office;

    SharedResults(TaughtSessionQueries sessions, EvaluationResults results, Standings standings, Office office) {
        this.sessions = sessions;
        this.results = results;
        this.standings = standings;
        this.office = office;
    }

    /** My sessions whose results are shared with me, the latest first. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public List<SharedSession> mine(Me me) {
        return sessions.shared(me).stream().map(this::shown).toList();
    }

    /** The results of a session that I taught and that are shared; the staff of the activity read them too. {@link NotFound} otherwise. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    SharedResultsPage of(Me me, SlotId slot) {
        var own = sessions.shared(me, slot);
        var session = own.or(() -> sessions.find(slot)).orElseThrow(NotFound::new);
        if (own.isEmpty()) standings.where(me, Duty.KEEP_FILE, session.activity());
        var all = sessions.said(session);
        var published = SmallGroups.published(all, Said::person, Said::at);
        return new SharedResultsPage(
                shown(session),
                session.activity(),
                session.series(),
                Said.people(all.stream()),
                published.size() < all.size(),
                results.questions(published).stream()
                        .filter(asked -> !asked.question().bias())
                        .toList(),
                own.isEmpty());
    }

    private SharedSession shown(TaughtSessionQueries.TaughtRow row) {
        var moments = office.moments();
        return new SharedSession(
                row.id().toString(),
                row.title(),
                row.activityTitle(),
                new SlotTime(row.begins(), row.ends(), moments.zone()).on(moments));
    }
}
