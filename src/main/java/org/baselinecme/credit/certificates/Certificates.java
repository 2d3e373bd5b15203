package org.baselinecme.credit.certificates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.credit.papers.CertificateContent;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.print.Glyphs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates, for their learners and for staff who correct credit of the activity. */
@Service
@Transactional
public class Certificates {
    private final CertificateQueries queries;
    private final CertificateContentComposer contents;
    private final CertificateAccess access;
    private final People people;
    private final Office office;
    private final Addresses addresses;
    private final CertificateNames names;

    Certificates(
            CertificateQueries queries,
            CertificateContentComposer contents,
            CertificateAccess access,
            People people,
            Office office,
            Addresses addresses,
            CertificateNames names) {
        this.queries = queries;
        this.contents = contents;
        this.access = access;
        this.people = people;
        this.office = office;
        this.addresses = addresses;
        this.names = names;
    }

    /** The page of a certificate; {@link NotFound} for people who may not see it. */
    @AnyoneSignedIn
    CertificatePage page(Me me, Serial serial) {
        var issued = seen(me, serial);
        var moments = office.moments();
        var now = nameNow(issued);
        var reversed = issued.isReversed() ? queries.reversal(issued.claim()).orElse(null) : null;
        return new CertificatePage(
                serial.toString(),
                access.isOwn(me, issued.learner()),
                mayCorrect(me, issued) ? people.plainName(me) : "",
                issued.participation(),
                issued.revision().name(),
                issued.subject().title(),
                issued.subject().when(moments),
                issued.subject().number(),
                moments.exact(issued.revision().at()),
                issued.revision().number(),
                queries.awarded(issued.claim()),
                issued.missing(),
                now.equals(issued.revision().name()) ? null : now,
                issued.nameHidden(),
                issued.named(),
                reversed == null
                        ? null
                        : new CertificatePage.Reversed(moments.exact(reversed.at()), reversed.by(), reversed.why()),
                issued.awards().reissued(),
                addresses.absolute("/verify/" + serial));
    }

    /** The serial of the certificate of a claim; {@link NotFound} for people who may not see it. */
    @AnyoneSignedIn
    Serial ofClaim(Me me, UUID claim) {
        var serial = names.ofClaim(claim).orElseThrow(NotFound::new);
        return seen(me, serial).serial();
    }

    /** The stored file of the newest revision; empty before it was rendered. */
    @AnyoneSignedIn
    @Transactional(readOnly = true)
    Optional<CertificateFile> file(Me me, Serial serial) {
        var stored = queries.stored(serial);
        stored.ifPresent(one -> access.mustSee(me, one.learner(), one.activity()));
        return stored.map(one -> new CertificateFile(serial, one.sha256(), one.content()));
    }

    /** The content of a certificate; {@link Refused} while its name is not confirmed or cannot be printed, and once its awards were reversed. */
    @AnyoneSignedIn
    CertificateContent print(Me me, Serial serial) {
        var issued = seen(me, serial);
        if (!issued.named()) throw new Refused(List.of(unconfirmed()));
        if (issued.isReversed())
            throw new Refused(List.of(Objection.blocking("certificate.reversed", "/certificates/" + serial)));
        Refused.ifAny(waiting(issued.missing(), serial));
        return contents.of(issued);
    }

    /** Sets whether verification hides the name; only the learner may. */
    @AnyoneSignedIn
    void hideName(Me me, Serial serial, boolean hidden) {
        var issued = seen(me, serial);
        if (!access.isOwn(me, issued.learner())) throw new NotFound();
        names.hide(serial, hidden, me.person(), office.moments().now());
    }

    /** Replaces the name by that of the profile: same serial, new revision, mailed again. */
    @AnyoneSignedIn
    void revise(Me me, Serial serial) {
        var issued = seen(me, serial);
        if (!issued.named()) throw new Refused(List.of(unconfirmed()));
        var was = issued.revision();
        var name = nameNow(issued);
        if (name.equals(was.name()))
            throw new Refused(List.of(Objection.blocking("certificate.same-name", "/certificates/" + serial)));
        Refused.ifAny(waiting(Glyphs.missing(name), serial));
        names.correct(issued, name, me.person(), office.moments().now());
    }

    private boolean mayCorrect(Me me, IssuedCertificate issued) {
        return issued.named() && !me.isUnconfirmed() && access.isOwn(me, issued.learner());
    }

    private static Objection unconfirmed() {
        return Objection.blocking("certificate.unconfirmed", "/sign-in/link");
    }

    static List<Objection> waiting(List<String> missing, Serial serial) {
        return missing.isEmpty() ? List.of() : List.of(unprintable(missing, "/certificates/" + serial));
    }

    /** No document is issued with a name that cannot be printed whole: the same words for all of them. */
    static Objection unprintable(List<String> missing, String page) {
        return Objection.blocking("certificate.letters", page, Glyphs.named(missing));
    }

    private String nameNow(IssuedCertificate issued) {
        var learner = people.rootOf(issued.learner());
        return people.names(List.of(learner)).getOrDefault(learner, "");
    }

    private IssuedCertificate seen(Me me, Serial serial) {
        var issued = queries.find(serial).orElseThrow(NotFound::new);
        access.mustSee(me, issued.learner(), issued.subject().activity());
        return issued;
    }
}
