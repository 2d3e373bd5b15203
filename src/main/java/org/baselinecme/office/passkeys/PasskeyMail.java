package org.baselinecme.office.passkeys;

import java.time.Instant;
import java.util.List;
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

/** Tells people that a passkey was added to their account, or removed. */
@Component
class PasskeyMail {
    private final Accounts accounts;
    private final People people;
    private final Office office;
    private final Mail mail;

    PasskeyMail(Accounts accounts, People people, Office office, Mail mail) {
        this.accounts = accounts;
        this.people = people;
        this.office = office;
        this.mail = mail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void added(PasskeyEvent.PasskeyAdded added) {
        post("passkey-added", added.person(), String.valueOf(added.after().get("name")), added.at());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void removed(PasskeyEvent.PasskeyRemoved removed) {
        post("passkey-removed", removed.person(), String.valueOf(removed.after().get("name")), removed.at());
    }

    private void post(String letter, PersonId person, String name, Instant at) {
        accounts.signInAddress(person)
                .filter(Recipient::isAddress)
                .ifPresent(address -> mail.postUrgent(
                        new Recipient(person, people.names(List.of(person)).getOrDefault(person, ""), address),
                        letter,
                        office.moments().zoned(at),
                        name));
    }
}
