package org.baselinecme.credit.certificates;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.print.Glyphs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates of completion: their holders', and those of learners in reach of whoever corrects credit. */
@Service
@Transactional
public class Certificates {
    private final CertificateRepository register;
    private final CertificateText prints;
    private final Holders holders;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Certificates(
            CertificateRepository register,
            CertificateText prints,
            Holders holders,
            Clock clock,
            ApplicationEventPublisher events) {
        this.register = register;
        this.prints = prints;
        this.holders = holders;
        this.clock = clock;
        this.events = events;
    }

    /** The page of a certificate; {@link NotFound} for others than its holder and those who correct credit there. */
    @AnyoneSignedIn
    CertificatePage page(Me me, Serial serial) {
        var issued = seen(me, serial);
        var moments = holders.office().moments();
        var now = nameNow(issued);
        var reversed = issued.fate().reversedAt();
        return new CertificatePage(
                serial.toString(),
                isOwn(me, issued),
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
                holders.addresses().absolute("/verify/" + serial));
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
        stored.ifPresent(one -> mustSee(me, one.learner(), one.activity()));
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
        if (!isOwn(me, issued)) throw new NotFound();
        if (issued.nameHidden() == hidden) return;
        register.hideName(serial, hidden);
        events.publishEvent(new CertificateNameHidden(issued.claim(), hidden, me.person(), clock.instant()));
    }

    /** Says the name as it stands in the profile now: same serial, a new revision, mailed anew. */
    @AnyoneSignedIn
    void revise(Me me, Serial serial) {
        var issued = seen(me, serial);
        var was = issued.revision();
        var name = nameNow(issued);
        if (name.equals(was.name())) throw new Refused(List.of(same(serial)));
        Refused.ifAny(waiting(Glyphs.missing(name), serial));
        register.revise(issued, name, me.person(), clock.instant());
        events.publishEvent(new CertificateRevised(
                issued.claim(), was.number() + 1, was.name(), name, me.person(), clock.instant()));
    }

    private static Objection same(Serial serial) {
        return Objection.blocking("certificate.same-name", "/certificates/" + serial);
    }

    static List<Objection> waiting(List<String> missing, Serial serial) {
        if (missing.isEmpty()) return List.of();
        return List.of(Objection.blocking("certificate.letters", "/certificates/" + serial, Glyphs.named(missing)));
    }

    private String nameNow(Issued issued) {
        return holders.people().names(List.of(issued.learner())).getOrDefault(issued.learner(), "");
    }

    private boolean isOwn(Me me, Issued issued) {
        return holders.selves().isOneOf(me.person(), issued.learner());
    }

    private Issued seen(Me me, Serial serial) {
        var issued = register.find(serial).orElseThrow(NotFound::new);
        mustSee(me, issued.learner(), issued.subject().activity());
        return issued;
    }

    private void mustSee(Me me, PersonId learner, ActivityId activity) {
        if (holders.selves().isOneOf(me.person(), learner)) return;
        if (!me.has(Duty.CORRECT_CREDIT)) throw new NotFound();
        var place = holders.standings().seenBy(me, activity);
        if (!me.may(Duty.CORRECT_CREDIT, place)) throw new NotFound();
    }

    /** Who holds a certificate, where it stands, and how its page says so. */
    @Component
    record Holders(MergedIdentities selves, Standings standings, People people, Office office, Addresses addresses) {}
}
