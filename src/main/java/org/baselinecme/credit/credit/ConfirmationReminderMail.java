package org.baselinecme.credit.credit;

import org.baselinecme.office.office.Office;
import org.baselinecme.platform.mail.Mail;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Mails learners who checked in early, once, when their confirmation opens. Every node runs it; the row in
 * {@code confirmation_letter} lets one of them write.
 */
@Component
class ConfirmationReminderMail {
    private final EarlyCheckInQueries checkIns;
    private final ConfirmationReminderRepository letters;
    private final Office office;
    private final TransactionOperations transaction;
    private final ClaimLinks links;
    private final Mail mail;

    ConfirmationReminderMail(
            EarlyCheckInQueries checkIns,
            ConfirmationReminderRepository letters,
            Office office,
            TransactionOperations transaction,
            ClaimLinks links,
            Mail mail) {
        this.checkIns = checkIns;
        this.letters = letters;
        this.office = office;
        this.transaction = transaction;
        this.links = links;
        this.mail = mail;
    }

    @Scheduled(initialDelayString = "${baseline.confirmation-delay:PT15S}", fixedDelayString = "PT15S")
    void round() {
        for (var one : checkIns.due(office.moments())) transaction.executeWithoutResult(change -> write(one));
    }

    private void write(EarlyCheckInQueries.Early one) {
        if (letters.insertIfAbsent(one.id(), one.person(), office.moments().now()) == 0) return;
        links.to(one.person(), one.path())
                .ifPresent(link -> mail.post(
                        link.recipient(), "confirmation-open", link.recipient().name(), one.title(), link.address()));
    }
}
