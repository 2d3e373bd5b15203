package org.baselinecme.credit.certificates;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.print.Glyphs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates of completion: their holders', and those of learners in reach of whoever corrects credit. */
@Service
@Transactional
public class Certificates {
    private final CertificateRepository register;
    private final CertificateText prints;
    private final CertificateAccess access;
    private final People people;
    private final Office office;
    private final Addresses addresses;
    private final ApplicationEventPublisher events;

    Certificates(
            CertificateRepository register,
            CertificateText prints,
            CertificateAccess access,
            People people,
            Office office,
            Addresses addresses,
            ApplicationEventPublisher events) {
        this.register = register;
        this.prints = prints;
        this.access = access;
        this.people = people;
        this.office = office;
        this.addresses = addresses;
        this.events = events;
    }

    /** The page of a certificate; {@link NotFound} for others than its holder and those who correct credit there. */
    @AnyoneSignedIn
    CertificatePage page(Me me, Serial serial) {
        var issued = seen(me, serial);
        var moments = office.moments();
        var now = nameNow(issued);
        var reversed = issued.fate().reversedAt();
        return new CertificatePage(
                serial.toString(),
                access.isOwn(me, issued.learner()),
                issued.participation(),
                issued.revision().name(),
                issued.subject().title(),
                moments.say(issued.revision().at()),
                issued.revision().number(),
                register.awarded(issued.claim()),
                issued.missing(),
                now.equals(issued.revision().name()) ? null : now,
                issued.nameHidden(),
                reversed == null ? null : moments.say(reversed),
                issued.fate().anew(),
                addresses.absolute("/verify/" + serial));
    }

    /** The serial of the certificate of a claim, for its holder and those who correct credit there. */
    @AnyoneSignedIn
    Serial ofClaim(Me me, UUID claim) {
        var serial = register.ofClaim(claim).orElseThrow(NotFound::new);
        return seen(me, serial).serial();
    }

    /** Returns the stored file of the newest revision; empty before it was rendered. */
    @AnyoneSignedIn
    @Transactional(readOnly = true)
    Optional<CertificateFile> file(Me me, Serial serial) {
        var stored = register.stored(serial);
        stored.ifPresent(one -> access.mustSee(me, one.learner(), one.activity()));
        return stored.map(one -> new CertificateFile(serial, one.sha256(), one.content()));
    }

    /** What the paper says; {@link Refused} while it waits for a name that can be printed. */
    @AnyoneSignedIn
    Print print(Me me, Serial serial) {
        var issued = seen(me, serial);
        Refused.ifAny(waiting(issued.missing(), serial));
        return prints.of(issued);
    }

    /** Whether whoever verifies must type the name first; only the holder says so. */
    @AnyoneSignedIn
    void hideName(Me me, Serial serial, boolean hidden) {
        var issued = seen(me, serial);
        if (!access.isOwn(me, issued.learner())) throw new NotFound();
        if (issued.nameHidden() == hidden) return;
        register.hideName(serial, hidden);
        events.publishEvent(new CertificateNameHidden(
                issued.claim(), hidden, me.person(), office.moments().now()));
    }

    /** Says the name as it stands in the profile now: same serial, a new revision, mailed anew. */
    @AnyoneSignedIn
    void revise(Me me, Serial serial) {
        var issued = seen(me, serial);
        var was = issued.revision();
        var name = nameNow(issued);
        if (name.equals(was.name())) throw new Refused(List.of(same(serial)));
        Refused.ifAny(waiting(Glyphs.missing(name), serial));
        register.revise(issued, name, me.person(), office.moments().now());
        events.publishEvent(new CertificateRevised(
                issued.claim(),
                was.number() + 1,
                was.name(),
                name,
                me.person(),
                office.moments().now()));
    }

    private static Objection same(Serial serial) {
        return Objection.blocking("certificate.same-name", "/certificates/" + serial);
    }

    static List<Objection> waiting(List<String> missing, Serial serial) {
        if (missing.isEmpty()) return List.of();
        return List.of(Objection.blocking("certificate.letters", "/certificates/" + serial, Glyphs.named(missing)));
    }

    private String nameNow(Issued issued) {
        return people.names(List.of(issued.learner())).getOrDefault(issued.learner(), "");
    }

    private Issued seen(Me me, Serial serial) {
        var issued = register.find(serial).orElseThrow(NotFound::new);
        access.mustSee(me, issued.learner(), issued.subject().activity());
        return issued;
    }
}
