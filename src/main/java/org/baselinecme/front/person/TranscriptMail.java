package org.baselinecme.front.person;

import org.baselinecme.credit.certificates.Transcripts;
import org.baselinecme.credit.past.TranscriptPeriod;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails a person their transcript as a PDF, to an address that is known to be theirs. */
@Service
@Transactional
public class TranscriptMail {
    private final Transcripts transcripts;
    private final PersonLines lines;
    private final PasswordlessAccess visits;
    private final Mail mail;
    private final Addresses addresses;
    private final Office office;
    private final ApplicationEventPublisher events;

    TranscriptMail(
            Transcripts transcripts,
            PersonLines lines,
            PasswordlessAccess visits,
            Mail mail,
            Addresses addresses,
            Office office,
            ApplicationEventPublisher events) {
        this.transcripts = transcripts;
        this.lines = lines;
        this.visits = visits;
        this.mail = mail;
        this.addresses = addresses;
        this.office = office;
        this.events = events;
    }

    /** Sends it; refused where the office knows no address of the person, or the name is not confirmed. */
    @Needs(Duty.CORRECT_CREDIT)
    public void send(Me me, PersonId person, TranscriptPeriod period) {
        var paper = transcripts.document(me, person, period);
        var root = lines.root(person);
        var address = visits.heldAddress(root).orElseThrow(() -> PersonLines.unreachable(person));
        var name = lines.name(root);
        mail.post(
                new Recipient(root, name, address),
                "transcript",
                paper,
                office.provider().name(),
                addresses.absolute("/my-cme/earned"));
        events.publishEvent(new TranscriptSent(
                person, paper.name(), me.person(), office.moments().now()));
    }
}
