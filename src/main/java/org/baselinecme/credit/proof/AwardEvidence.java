package org.baselinecme.credit.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.credit.credit.AwardCorrections;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.delivery.attendance.RestingCredit;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects or keeps awards that attendance supports less of than was awarded (R30, R40). */
@Service
@Transactional
public class AwardEvidence implements RestingCredit {
    private final Standings standings;
    private final AwardEvidenceQueries queries;
    private final ObjectProvider<AwardCorrections> corrections;
    private final KeptAwardRepository kept;
    private final Office office;
    private final ApplicationEventPublisher events;

    /** Corrections are asked for late, as they rest on attendance, which asks this service. */
    AwardEvidence(
            Standings standings,
            AwardEvidenceQueries queries,
            ObjectProvider<AwardCorrections> corrections,
            KeptAwardRepository kept,
            Office office,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.queries = queries;
        this.corrections = corrections;
        this.kept = kept;
        this.office = office;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, List<String>> of(ActivityId activity, SlotId slot) {
        var words = new HashMap<PersonId, List<String>>();
        queries.resting(activity, slot)
                .forEach((person, awards) -> words.put(
                        person, awards.stream().map(AwardEvidence::words).toList()));
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
    @Needs(Duty.CORRECT_CREDIT)
    public void settle(Me me, ActivityId activity, Set<UUID> before, CreditChoice choice, String why, String sheet) {
        var fresh = queries.unsupported(List.of(activity)).stream()
                .filter(award -> !before.contains(award.id()))
                .toList();
        if (fresh.isEmpty()) return;
        standings.where(me, Duty.CORRECT_CREDIT, activity);
        switch (choice) {
            case ASK -> throw new Refused(List.of(Objection.blocking("attendance.credit-rests", sheet, fresh.size())));
            case CORRECT -> correct(me, activity, fresh, why);
            case KEEP -> keep(me, fresh, why);
        }
    }

    /** Corrects the awards of a claim that attendance supports less of; {@link NotFound} where there are none. */
    @Needs(Duty.CORRECT_CREDIT)
    public void correct(Me me, ActivityId activity, UUID claim, String why) {
        correct(me, activity, find(me, activity, claim), why);
    }

    /** Keeps them as they are, with the reason; {@link NotFound} where there are none, {@link Refused} for one's own. */
    @Needs(Duty.CORRECT_CREDIT)
    public void keep(Me me, ActivityId activity, UUID claim, String why) {
        keep(me, find(me, activity, claim), why);
    }

    private List<UnsupportedAward> find(Me me, ActivityId activity, UUID claim) {
        standings.where(me, Duty.CORRECT_CREDIT, activity);
        var awards = queries.unsupported(List.of(activity)).stream()
                .filter(award -> award.claim().equals(claim))
                .toList();
        if (awards.isEmpty()) throw new NotFound();
        return awards;
    }

    private void correct(Me me, ActivityId activity, List<UnsupportedAward> awards, String why) {
        var done = new ArrayList<UUID>();
        for (var award : awards) {
            if (done.contains(award.claim())) continue;
            done.add(award.claim());
            corrections.getObject().lower(me, activity, award.claim(), why);
        }
    }

    private void keep(Me me, List<UnsupportedAward> awards, String why) {
        var reason = Reason.of(why);
        for (var award : awards) {
            if (me.is(award.learner()))
                throw new Refused(
                        List.of(Objection.blocking("award.own", "/activities/" + award.activity() + "/awards")));
            var row = new KeptAward(award, reason, me.person(), office.moments().now());
            kept.saveAndFlush(row);
            events.publishEvent(row.kept(award));
        }
    }
}
