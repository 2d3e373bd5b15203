package org.baselinecme.office.factors;

import org.baselinecme.office.office.Office;
import org.baselinecme.platform.mail.Mail;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that codes are asked for at their sign-in from now on, or no more. */
@Component
class FactorMail {
    private final AccountRecipients recipients;
    private final Office office;
    private final Mail mail;

    FactorMail(AccountRecipients recipients, Office office, Mail mail) {
        this.recipients = recipients;
        this.office = office;
        this.mail = mail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void added(FactorEvent.SecondFactorAdded added) {
        recipients
                .of(added.person())
                .ifPresent(reader ->
                        mail.postUrgent(reader, "factor-added", office.moments().zoned(added.at())));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void removed(FactorEvent.SecondFactorRemoved removed) {
        recipients
                .of(removed.person())
                .ifPresent(reader -> mail.postUrgent(
                        reader, "factor-removed", office.moments().zoned(removed.at())));
    }
}
