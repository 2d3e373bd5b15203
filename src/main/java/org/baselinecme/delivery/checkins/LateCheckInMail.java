package org.baselinecme.delivery.checkins;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.LinkTarget;
import org.baselinecme.office.security.MailLinks;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Component;

/** Mails the decision about a late check-in to the learner, if an address is known. */
@Component
class LateCheckInMail {
    private static final Duration LIFE = Duration.ofDays(14);
    private final PasswordlessAccess visits;
    private final People people;
    private final MailLinks links;
    private final Mail mail;

    LateCheckInMail(PasswordlessAccess visits, People people, MailLinks links, Mail mail) {
        this.visits = visits;
        this.people = people;
        this.links = links;
        this.mail = mail;
    }

    void accepted(PersonId person, Session session, int minutes) {
        var claim = "/claims/" + session.activity() + "/" + session.id();
        to(person).ifPresent(to -> {
            var root = people.rootOf(person);
            var link = links.issue(root, to.address(), new LinkTarget(claim, "late-check-in.link"), LIFE);
            mail.post(to, "late-check-in-accepted", to.name(), session.item().title(), Integer.toString(minutes), link);
        });
    }

    void declined(PersonId person, Session session, String why) {
        to(person)
                .ifPresent(to -> mail.post(
                        to, "late-check-in-declined", to.name(), session.item().title(), why));
    }

    private Optional<Recipient> to(PersonId person) {
        var root = people.rootOf(person);
        var name = people.names(List.of(root)).getOrDefault(root, "");
        return visits.addressOf(root).map(address -> new Recipient(root, name, address));
    }
}
