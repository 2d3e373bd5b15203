package org.baselinecme.planning.disclosures;

import java.util.List;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.terms.DisclosureTerms;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Component;

/** The mail that requests a disclosure, with a link that needs no password. */
@Component
class DisclosureRequestMail {
    private static final LinkTarget DISCLOSURE = new LinkTarget("/disclosure", "disclosure.title");
    private final Mail mail;
    private final MailLinks links;
    private final People people;
    private final DisclosureTerms terms;

    DisclosureRequestMail(Mail mail, MailLinks links, People people, DisclosureTerms terms) {
        this.mail = mail;
        this.links = links;
        this.people = people;
        this.terms = terms;
    }

    /** {@link Refused} where the office knows no address of the person: then staff record a verbal disclosure. */
    void send(Me me, Standing place, PersonId person) {
        var address = people.address(person).orElseThrow(() -> noAddress(person));
        var name = people.names(List.of(person)).getOrDefault(person, "");
        var life = terms.linkLife();
        var link = links.issue(me, person, address, DISCLOSURE, life);
        mail.post(
                new Recipient(person, name, address),
                "disclosure-asked",
                place.title(),
                me.name(),
                link,
                life.toDays(),
                terms.lookBack().months());
    }

    private static Refused noAddress(PersonId person) {
        return new Refused(List.of(Objection.blocking("disclosure.no-address", "/people/" + person + "/disclosure")));
    }
}
