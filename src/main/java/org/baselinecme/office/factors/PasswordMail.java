package org.baselinecme.office.factors;

import org.baselinecme.office.accounts.AccountEvents;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.mail.Mail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that their password was changed, so that who did not change it can act. */
@Component
class PasswordMail {
    private final AccountRecipients recipients;
    private final Office office;
    private final Mail mail;

    PasswordMail(AccountRecipients recipients, Office office, Mail mail) {
        this.recipients = recipients;
        this.office = office;
        this.mail = mail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(AccountEvents.PasswordChanged changed) {
        recipients
                .of(changed.person())
                .ifPresent(owner -> mail.postUrgent(
                        owner, "password-changed", office.moments().zoned(changed.at())));
    }
}
