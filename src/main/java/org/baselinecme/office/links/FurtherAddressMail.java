package org.baselinecme.office.links;

import java.time.Duration;
import java.util.List;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.contacts.ContactEvent;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails about a further address: a link to it, which confirms it, and word to the current one once it counts. */
@Component
class FurtherAddressMail {
    private static final Duration LIFE = Duration.ofDays(7);
    private static final LinkTarget CONFIRMED = new LinkTarget("/my-cme/earned", "address.confirm.title");
    private final AddressOwners owners;
    private final People people;
    private final MailLinks links;
    private final Mail mail;

    FurtherAddressMail(AddressOwners owners, People people, MailLinks links, Mail mail) {
        this.owners = owners;
        this.people = people;
        this.links = links;
        this.mail = mail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void asked(ContactEvent.FurtherEmailAsked asked) {
        var link = links.issue(asked.person(), asked.address(), CONFIRMED, LIFE);
        mail.post(
                new Recipient(asked.person(), nameOf(asked.person()), asked.address()),
                "further-address-confirm",
                link,
                LIFE.toDays());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirmed(ContactEvent.FurtherEmailConfirmed confirmed) {
        owners.addressOf(people.rootOf(confirmed.person()))
                .filter(current -> !EmailAddress.isSame(current, confirmed.address()))
                .filter(Recipient::isAddress)
                .ifPresent(current -> mail.post(
                        new Recipient(confirmed.person(), nameOf(confirmed.person()), current),
                        "further-address-added",
                        confirmed.address()));
    }

    private String nameOf(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }
}
