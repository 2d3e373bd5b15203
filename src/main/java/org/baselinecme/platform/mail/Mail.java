package org.baselinecme.platform.mail;

import org.baselinecme.platform.access.Anyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mail in. It goes out after the caller's transaction has committed, and never if it does not. */
@Service
public class Mail {
    private final Letters letters;
    private final Outbox outbox;

    Mail(Letters letters, Outbox outbox) {
        this.letters = letters;
        this.outbox = outbox;
    }

    /**
     * Posts a letter of the caller's own, written now.
     *
     * @param letter its name: the messages are {@code mail.LETTER.subject} and {@code mail.LETTER.text}; a line of the text
     *     that is wholly a link stands as one
     * @param arguments fill both messages after {@code {0}}, which is the {@link Salutation}
     */
    @Anyone
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Recipient to, String letter, Object... arguments) {
        outbox.add(to, letters.write(to, letter, arguments), null, false);
    }

    /** Posts a letter whose reader waits for it, such as a link to sign in: it goes out before all others. */
    @Anyone
    @Transactional(propagation = Propagation.MANDATORY)
    public void postUrgent(Recipient to, String letter, Object... arguments) {
        outbox.add(to, letters.write(to, letter, arguments), null, true);
    }

    /** Posts a letter with a document. */
    @Anyone
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Recipient to, String letter, Attachment attached, Object... arguments) {
        outbox.add(to, letters.write(to, letter, arguments), attached, false);
    }
}
