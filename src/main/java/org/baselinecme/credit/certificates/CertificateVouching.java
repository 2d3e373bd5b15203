package org.baselinecme.credit.certificates;

import org.baselinecme.office.people.Vouching;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets staff vouch for the name on a certificate whose guest has not used the mail link. */
@Service
@Transactional
public class CertificateVouching {
    private final CertificateQueries queries;
    private final CertificateAccess access;
    private final Vouching vouching;

    CertificateVouching(CertificateQueries queries, CertificateAccess access, Vouching vouching) {
        this.queries = queries;
        this.access = access;
        this.vouching = vouching;
    }

    /** Vouches for the learner's name, with the reason; {@link NotFound} for one's own and for who may not correct credit there. */
    @Needs(Duty.CORRECT_CREDIT)
    void vouch(Me me, Serial serial, String why) {
        var issued = queries.find(serial).orElseThrow(NotFound::new);
        access.mustSee(me, issued.learner(), issued.subject().activity());
        if (access.isOwn(me, issued.learner())) throw new NotFound();
        vouching.vouch(me, issued.learner(), why);
    }
}
