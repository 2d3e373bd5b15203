package org.baselinecme.office.factors;

import java.util.List;
import org.baselinecme.office.accounts.AccountEvents;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.mail.Mail;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that their password was changed, so that who did not change it can act. */
@Component
class PasswordMail {
    private final Accounts accounts;
    private final People people;
    private final Office office;
    private final Mail mail;

    PasswordMail(Accounts accounts, People people, Office office, Mail mail) {
        this.accounts = accounts;
        this.people = people;
        this.office = office;
        this.mail = mail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(AccountEvents.PasswordChanged changed) {
        var person = changed.person();
        var name = people.names(List.of(person)).getOrDefault(person, "");
        accounts.signInAddress(person)
                .filter(Recipient::isAddress)
                .ifPresent(address -> mail.postUrgent(
                        new Recipient(person, name, address),
                        "password-changed",
                        office.moments().zoned(changed.at())));
    }
}
