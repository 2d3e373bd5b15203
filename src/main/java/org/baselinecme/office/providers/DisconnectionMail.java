package org.baselinecme.office.providers;

import java.util.List;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that a provider no longer signs them in. */
@Component
class DisconnectionMail {
    private final AddressOwners owners;
    private final People people;
    private final IdentityProviders providers;
    private final Office office;
    private final Mail mail;

    DisconnectionMail(AddressOwners owners, People people, IdentityProviders providers, Office office, Mail mail) {
        this.owners = owners;
        this.people = people;
        this.providers = providers;
        this.office = office;
        this.mail = mail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(ProviderEvent.ProviderDisconnected ended) {
        var person = people.rootOf(ended.person());
        var key = String.valueOf(ended.before().get("provider"));
        owners.addressOf(person)
                .filter(Recipient::isAddress)
                .ifPresent(address -> mail.postUrgent(
                        new Recipient(person, people.names(List.of(person)).getOrDefault(person, ""), address),
                        "provider-disconnected",
                        office.moments().zoned(ended.at()),
                        providers.nameOf(key)));
    }
}
