package org.baselinecme.credit.certificates;

import java.util.List;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.print.Glyphs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets learners correct the name on their certificates, with an account or by a mail link. */
@Service
@Transactional
public class PrintedNames {
    private final CertificateQueries queries;
    private final CertificateAccess access;
    private final Certificates certificates;
    private final People people;

    PrintedNames(CertificateQueries queries, CertificateAccess access, Certificates certificates, People people) {
        this.queries = queries;
        this.access = access;
        this.certificates = certificates;
        this.people = people;
    }

    /**
     * Corrects the name: at once where it is spelling or where our fonts lack letters of it, with a new revision of this
     * certificate; otherwise the office decides. {@link Refused} for a name that cannot be printed.
     *
     * @return whether the office decides
     */
    @AnyoneConfirmed
    boolean correct(Me me, Serial serial, PrintedName wanted) {
        var issued = queries.find(serial).orElseThrow(NotFound::new);
        if (!access.isOwn(me, issued.learner())) throw new NotFound();
        var name = wanted.stripped();
        Refused.ifAny(Certificates.waiting(Glyphs.missing(name), serial));
        if (name.equals(people.plainName(me)) && issued.missing().isEmpty())
            throw new Refused(List.of(Objection.blocking("certificate.same-name", "/certificates/" + serial)));
        var asked = people.correctName(me, name, Glyphs.missing(people.plainName(me)), wanted.why());
        if (!asked) certificates.revise(me, serial);
        return asked;
    }
}
