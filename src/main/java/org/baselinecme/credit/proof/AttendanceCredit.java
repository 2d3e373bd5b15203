package org.baselinecme.credit.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.delivery.attendance.RestingCredit;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;

/** Tells attendance which credit rests on it, and settles what a change of attendance leaves unsupported (R30, R40). */
@Component
class AttendanceCredit implements RestingCredit {
    private final Standings standings;
    private final AwardEvidenceQueries queries;
    private final AwardSettlement settlement;

    AttendanceCredit(Standings standings, AwardEvidenceQueries queries, AwardSettlement settlement) {
        this.standings = standings;
        this.queries = queries;
        this.settlement = settlement;
    }

    @Override
    public Map<PersonId, List<String>> of(ActivityId activity, SlotId slot) {
        var words = new HashMap<PersonId, List<String>>();
        queries.resting(activity, slot)
                .forEach((person, awards) -> words.put(
                        person, awards.stream().map(AttendanceCredit::words).toList()));
        return words;
    }

    private static String words(AwardEvidenceQueries.Resting award) {
        var amount = new Credits(award.quarters()) + (award.system().isEmpty() ? "" : " " + award.system());
        return award.serial().isEmpty() ? amount : amount + " · " + award.serial();
    }

    @Override
    public Set<UUID> unsupported(ActivityId activity) {
        return queries.unsupported(List.of(activity)).stream()
                .map(UnsupportedAward::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void settle(Me me, ActivityId activity, Set<UUID> before, CreditChoice choice, String why, String sheet) {
        var fresh = queries.unsupported(List.of(activity)).stream()
                .filter(award -> !before.contains(award.id()))
                .toList();
        if (fresh.isEmpty()) return;
        standings.where(me, Duty.CORRECT_CREDIT, activity);
        switch (choice) {
            case ASK -> throw new Refused(List.of(Objection.blocking("attendance.credit-rests", sheet, fresh.size())));
            case CORRECT -> settlement.correct(me, fresh, why);
            case KEEP -> settlement.keep(me, fresh, why);
        }
    }
}
