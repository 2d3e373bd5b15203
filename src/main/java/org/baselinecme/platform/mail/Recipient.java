package org.baselinecme.platform.mail;

import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mail goes to. An address that is none is refused here; a name is made one line, so that neither can bring a
 * header of its own.
 *
 * @param person null for somebody the office does not know
 */
public record Recipient(@Nullable PersonId person, String name, String address) {
    /** What an address looks like, for forms that ask for one. */
    public static final String FORM =
            "[^\\s\\p{Cntrl}<>()\\[\\],;:\\\\\"@]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,188})";

    private static final Pattern ADDRESS = Pattern.compile(FORM);

    /** An address that is none is a slip of the caller. */
    public Recipient {
        name = MailLine.single(name);
        // the address itself stays out of the message: messages of errors reach the log
        if (!isAddress(address)) throw new IllegalArgumentException("not a mail address");
    }

    /** Whether mail can be addressed so. */
    public static boolean isAddress(String address) {
        return ADDRESS.matcher(address).matches();
    }
}
