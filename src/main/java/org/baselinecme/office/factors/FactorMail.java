package org.baselinecme.office.factors;

import java.util.List;
import java.util.Optional;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that codes are asked for at their sign-in from now on, or no more. */
@Component
class FactorMail {
    private final Accounts accounts;
    private final People people;
    private final Office office;
    private final Mail mail;

    FactorMail(Accounts accounts, People people, Office office, Mail mail) {
        this.accounts = accounts;
        this.people = people;
        this.office = office;
        this.mail = mail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void added(FactorEvent.SecondFactorAdded added) {
        to(added.person())
                .ifPresent(reader ->
                        mail.postUrgent(reader, "factor-added", office.moments().zoned(added.at())));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void removed(FactorEvent.SecondFactorRemoved removed) {
        to(removed.person())
                .ifPresent(reader -> mail.postUrgent(
                        reader, "factor-removed", office.moments().zoned(removed.at())));
    }

    private Optional<Recipient> to(PersonId person) {
        var name = people.names(List.of(person)).getOrDefault(person, "");
        return accounts.signInAddress(person)
                .filter(Recipient::isAddress)
                .map(address -> new Recipient(person, name, address));
    }
}
