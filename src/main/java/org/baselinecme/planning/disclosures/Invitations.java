package org.baselinecme.planning.disclosures;

import java.time.Duration;
import java.util.List;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.LinkTarget;
import org.baselinecme.office.security.MailLinks;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Component;

/** Writes to people who are to disclose, with a link that needs no password. */
@Component
class Invitations {
    private static final Duration LIFE = Duration.ofDays(7);
    private static final LinkTarget DISCLOSURE = new LinkTarget("/disclosure", "disclosure.title");
    private final Mail mail;
    private final MailLinks links;
    private final People people;

    Invitations(Mail mail, MailLinks links, People people) {
        this.mail = mail;
        this.links = links;
        this.people = people;
    }

    /** {@link Refused} where the office knows no address: then it is asked by word of mouth and taken down. */
    void post(Me me, Standing place, PersonId person) {
        var address = people.address(person).orElseThrow(() -> unknown(person));
        var name = people.names(List.of(person)).getOrDefault(person, "");
        var link = links.issue(me, person, address, DISCLOSURE, LIFE);
        mail.post(
                new Recipient(person, name, address),
                "disclosure-asked",
                name,
                place.title(),
                me.name(),
                link,
                LIFE.toDays());
    }

    private static Refused unknown(PersonId person) {
        return new Refused(List.of(Objection.blocking("disclosure.no-address", "/people/" + person + "/disclosure")));
    }
}
