package org.baselinecme.delivery.results;

import java.time.Duration;
import java.util.List;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Component;

/** Mails learners whose result a corrected key changed, with a link that needs no password. */
@Component
class RegradingMail {
    private static final Duration LIFE = Duration.ofDays(14);
    private final PasswordlessAccess visits;
    private final People people;
    private final MailLinks links;
    private final Mail mail;

    RegradingMail(PasswordlessAccess visits, People people, MailLinks links, Mail mail) {
        this.visits = visits;
        this.people = people;
        this.links = links;
        this.mail = mail;
    }

    /** Tells a person that they have passed now. Sends nothing to a person without a known address. */
    void passed(PersonId person, ActivityId activity, String title) {
        send(person, activity, title, "regraded");
    }

    /** Tells a person that the score is another one. Sends nothing to a person without a known address. */
    void rescored(PersonId person, ActivityId activity, String title) {
        send(person, activity, title, "rescored");
    }

    private void send(PersonId person, ActivityId activity, String title, String message) {
        var name = people.names(List.of(person)).getOrDefault(person, "");
        visits.addressOf(person).ifPresent(address -> {
            var page = new LinkTarget("/assessments/" + activity + "/after", "regrade.link");
            var link = links.issue(person, address, page, LIFE);
            mail.post(new Recipient(person, name, address), message, title, link);
        });
    }
}
