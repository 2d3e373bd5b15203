package org.baselinecme.credit.credit;

import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the late claims that await a decision. */
@Service
@Transactional(readOnly = true)
public class LateClaimPages {
    private final Standings standings;
    private final LateClaimQueries queries;
    private final People people;
    private final Office office;

    LateClaimPages(Standings standings, LateClaimQueries queries, People people, Office office) {
        this.standings = standings;
        this.queries = queries;
        this.people = people;
        this.office = office;
    }

    /** The undecided late claims of an activity, oldest first. */
    @Needs(Duty.CORRECT_CREDIT)
    public List<Row> of(Me me, ActivityId activity) {
        standings.where(me, Duty.CORRECT_CREDIT, activity);
        var waiting = queries.waiting(activity);
        var names = people.names(waiting.stream()
                .map(LateClaimQueries.Waiting::learner)
                .distinct()
                .toList());
        var moments = office.moments();
        return waiting.stream()
                .map(late -> new Row(
                        late.id().toString(),
                        names.getOrDefault(late.learner(), ""),
                        late.title(),
                        late.why(),
                        moments.exact(late.at())))
                .toList();
    }

    /** An undecided late claim. */
    public record Row(String id, String learner, String title, String why, String at) {}
}
