package org.baselinecme.office.links;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.people.AddressEvent;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails about a new address of a person: a link to the new one, which confirms it, and word to the old one, which can stop it. */
@Component
class AddressMail {
    private static final Duration LIFE = Duration.ofDays(7);
    private static final LinkTarget CONFIRMED = new LinkTarget("/address", "address.confirm.title");
    private static final LinkTarget STOP = new LinkTarget("/address", "address.stop.title");
    private final Accounts accounts;
    private final People people;
    private final MailLinks links;
    private final Mail mail;

    AddressMail(Accounts accounts, People people, MailLinks links, Mail mail) {
        this.accounts = accounts;
        this.people = people;
        this.links = links;
        this.mail = mail;
    }

    /** {@link Refused} where mail cannot be addressed so: such an address could never be confirmed. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void asked(AddressEvent.AddressChangeAsked asked) {
        if (!Recipient.isAddress(asked.address()))
            throw new Refused(List.of(Objection.blocking("person.email-unreachable", null)));
        var person = asked.person();
        var name = nameOf(person);
        var confirm = links.issue(person, asked.address(), CONFIRMED, LIFE);
        mail.post(new Recipient(person, name, asked.address()), "address-confirm", confirm, LIFE.toDays());
        Stream.of(asked.was(), accounts.signInAddress(person).orElse(null))
                .filter(Objects::nonNull)
                .filter(Recipient::isAddress)
                .filter(old -> !EmailAddress.isSame(old, asked.address()))
                .distinct()
                .forEach(old -> {
                    var stop = links.issue(person, old, STOP, LIFE);
                    mail.post(new Recipient(person, name, old), "address-asked", asked.address(), stop);
                });
    }

    /** Tells the old address that it no longer is one. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(AddressEvent.AddressChanged changed) {
        var old = changed.was();
        if (old == null || !Recipient.isAddress(old)) return;
        var name = nameOf(changed.person());
        mail.post(new Recipient(changed.person(), name, old), "address-changed", changed.address());
    }

    private String nameOf(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }
}
