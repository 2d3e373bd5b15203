package org.baselinecme.credit.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baselinecme.credit.credit.AwardCorrections;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Corrects unsupported awards, or keeps them for a reason. The caller has checked access. */
@Component
class AwardSettlement {
    private final ObjectProvider<AwardCorrections> corrections;
    private final KeptAwardRepository kept;
    private final Office office;
    private final ApplicationEventPublisher events;

    /** Corrections are asked for late, as they rest on attendance, which asks for this. */
    AwardSettlement(
            ObjectProvider<AwardCorrections> corrections,
            KeptAwardRepository kept,
            Office office,
            ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.kept = kept;
        this.office = office;
        this.events = events;
    }

    /** Reverses them, and awards what attendance supports. */
    void correct(Me me, List<UnsupportedAward> awards, String why) {
        var done = new ArrayList<UUID>();
        for (var award : awards) {
            if (done.contains(award.claim())) continue;
            done.add(award.claim());
            corrections.getObject().lower(me, award.activity(), award.claim(), why);
        }
    }

    /** Leaves them in effect; {@link Refused} for one's own, and for credit that the person was awarded before. */
    void keep(Me me, List<UnsupportedAward> awards, String why) {
        var reason = Reason.of(why);
        for (var award : awards) {
            if (me.is(award.learner()))
                throw new Refused(
                        List.of(Objection.blocking("award.own", "/activities/" + award.activity() + "/awards")));
            if (award.isTwice())
                throw new Refused(List.of(Objection.blocking(
                        "award.twice", "/activities/" + award.activity() + "/awards/evidence", award.title())));
            var row = new KeptAward(award, reason, me.person(), office.moments().now());
            kept.saveAndFlush(row);
            events.publishEvent(row.kept(award));
        }
    }
}
