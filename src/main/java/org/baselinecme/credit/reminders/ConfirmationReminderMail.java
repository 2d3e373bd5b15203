package org.baselinecme.credit.reminders;

import org.baselinecme.office.office.Office;
import org.baselinecme.platform.mail.Mail;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Mails learners who checked in early, once, when their confirmation opens. Every node runs it; the
 * row in {@code confirmation_letter} lets one of them send.
 */
@Component
class ConfirmationReminderMail {
    private final EarlyCheckInQueries checkIns;
    private final ConfirmationReminderRepository reminders;
    private final Office office;
    private final TransactionOperations transaction;
    private final ClaimLinks links;
    private final Mail mail;

    ConfirmationReminderMail(
            EarlyCheckInQueries checkIns,
            ConfirmationReminderRepository reminders,
            Office office,
            TransactionOperations transaction,
            ClaimLinks links,
            Mail mail) {
        this.checkIns = checkIns;
        this.reminders = reminders;
        this.office = office;
        this.transaction = transaction;
        this.links = links;
        this.mail = mail;
    }

    @Scheduled(initialDelayString = "${baseline.confirmation-delay:PT15S}", fixedDelayString = "PT15S")
    void round() {
        for (var one : checkIns.due(office.moments())) transaction.executeWithoutResult(change -> send(one));
    }

    private void send(EarlyCheckInQueries.Early one) {
        if (reminders.insertIfAbsent(one.id(), one.person(), office.moments().now()) == 0) return;
        links.to(one.person(), one.path())
                .ifPresent(link -> mail.post(link.recipient(), "confirmation-open", one.title(), link.address()));
    }
}
