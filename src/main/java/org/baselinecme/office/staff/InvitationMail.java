package org.baselinecme.office.staff;

import java.time.Duration;
import java.time.Instant;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Component;

/** The mail of an invitation, with the link that leads to the page where a password is set. */
@Component
class InvitationMail {
    private static final LinkTarget WELCOME = new LinkTarget("/welcome", "invitation.opens");
    private final MailLinks links;
    private final Mail mail;
    private final InvitedPeople people;
    private final OfficeLimits limits;
    private final Office office;

    InvitationMail(MailLinks links, Mail mail, InvitedPeople people, OfficeLimits limits, Office office) {
        this.links = links;
        this.mail = mail;
        this.people = people;
        this.limits = limits;
        this.office = office;
    }

    /** Posts it in the caller's transaction. Links of earlier mails of the invitation are ended. */
    void post(Me me, AccountInvitation invitation) {
        var person = invitation.person();
        links.endAll(me, person);
        var link = links.issue(me, person, invitation.address(), WELCOME, invitation.life());
        var provider = office.provider();
        mail.postUrgent(
                new Recipient(person, people.name(person), invitation.address()),
                "invitation",
                provider.name(),
                link,
                until(invitation.expiresAt()));
    }

    /** How long the link of an invitation is good that is sent now. */
    Duration life() {
        return limits.time(LimitKey.INVITATION_LINK);
    }

    /** Ends the links of an invitation. */
    void end(Me me, PersonId person) {
        links.endAll(me, person);
    }

    private String until(Instant end) {
        return office.moments().zoned(end);
    }
}
