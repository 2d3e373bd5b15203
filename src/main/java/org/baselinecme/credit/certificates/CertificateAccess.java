package org.baselinecme.credit.certificates;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Checks who may see a certificate: its learner under any merged id, and staff who correct credit of the activity. */
@Component
class CertificateAccess {
    private final MergedIdentities identities;
    private final Standings standings;

    CertificateAccess(MergedIdentities identities, Standings standings) {
        this.identities = identities;
        this.standings = standings;
    }

    boolean isOwn(Me me, PersonId learner) {
        return identities.isOneOf(me.person(), learner);
    }

    /** {@link NotFound} for anyone else. */
    void mustSee(Me me, PersonId learner, ActivityId activity) {
        if (isOwn(me, learner)) return;
        if (!me.has(Duty.CORRECT_CREDIT)) throw new NotFound();
        if (!me.may(Duty.CORRECT_CREDIT, standings.seenBy(me, activity))) throw new NotFound();
    }
}
