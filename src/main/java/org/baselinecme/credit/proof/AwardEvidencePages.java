package org.baselinecme.credit.proof;

import java.util.LinkedHashMap;
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

/** Lists the awards of an activity that attendance supports less of than was awarded. */
@Service
@Transactional(readOnly = true)
public class AwardEvidencePages {
    private static final int SECONDS_A_MINUTE = 60;
    private final Standings standings;
    private final AwardEvidenceQueries queries;
    private final People people;
    private final Office office;

    AwardEvidencePages(Standings standings, AwardEvidenceQueries queries, People people, Office office) {
        this.standings = standings;
        this.queries = queries;
        this.people = people;
        this.office = office;
    }

    /** By claim, oldest first. */
    @Needs(Duty.CORRECT_CREDIT)
    AwardEvidencePage of(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        var awards = queries.unsupported(List.of(activity));
        var names = people.names(
                awards.stream().map(UnsupportedAward::learner).distinct().toList());
        var moments = office.moments();
        var rows = new LinkedHashMap<String, AwardEvidencePage.Row>();
        for (var award : awards)
            rows.merge(
                    award.claim().toString(),
                    new AwardEvidencePage.Row(
                            award.claim().toString(),
                            names.getOrDefault(award.learner(), ""),
                            award.title(),
                            List.of(new AwardEvidencePage.Amount(
                                    award.system(),
                                    award.awarded().toString(),
                                    award.supported().toString())),
                            award.seconds() / SECONDS_A_MINUTE,
                            award.serial(),
                            moments.say(award.since()),
                            me.is(award.learner()),
                            award.isTwice(),
                            award.earlier()),
                    AwardEvidencePage.Row::with);
        return new AwardEvidencePage(place, List.copyOf(rows.values()));
    }
}
