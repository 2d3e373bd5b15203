package org.baselinecme.office.security;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.office.people.Identity;
import org.baselinecme.office.people.IdentityEvent;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a person what was decided on their request to change their name, degrees or profession. */
@Component
class IdentityMail {
    private final AddressOwners owners;
    private final People people;
    private final References references;
    private final Mail mail;

    IdentityMail(AddressOwners owners, People people, References references, Mail mail) {
        this.owners = owners;
        this.people = people;
        this.references = references;
        this.mail = mail;
    }

    /** Nothing to who took their own request back, and to a person without an address. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(IdentityEvent.IdentityChangeDecided decided) {
        var person = decided.person();
        if (decided.by().equals(person)) return;
        var name = people.names(List.of(person)).getOrDefault(person, "");
        owners.addressOf(person).filter(Recipient::isAddress).ifPresent(address -> {
            var to = new Recipient(person, name, address);
            var wanted = said(decided.wanted());
            if (decided.granted()) mail.post(to, "identity-approved", name, wanted, decided.why());
            else mail.post(to, "identity-declined", name, wanted, decided.why());
        });
    }

    private String said(Identity wanted) {
        var profession = references.read(ReferenceList.PROFESSION).label(ReferenceList.PROFESSION, wanted.profession());
        return Stream.of(wanted.name(), wanted.credentials(), profession)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
