package org.baselinecme.office.providers;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.AuthenticationException;

/** Why a sign-in at a provider came to nothing, as its page tells the person. */
enum Trouble {
    /** The provider does not answer. */
    SILENT,
    /** The provider said no, or the person turned back there. */
    REFUSED,
    /** The answer belongs to no sign-in that was begun in this browser, or came twice. */
    STALE,
    /** What the provider answered does not hold. */
    UNSOUND,
    /** The account was disabled. */
    DISABLED,
    /** A link was mailed that connects the sign-in to somebody known. */
    MAILED,
    /** The address belongs to somebody known, and the office connects by hand. */
    TAKEN;

    /** The end of the address of its page. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Trouble> of(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    NotSignedIn asException(Throwable cause) {
        return new NotSignedIn(this, cause);
    }

    NotSignedIn asException() {
        return new NotSignedIn(this);
    }

    /** Nobody was signed in. */
    static final class NotSignedIn extends AuthenticationException {
        private final Trouble trouble;

        private NotSignedIn(Trouble trouble) {
            super(trouble.word());
            this.trouble = trouble;
        }

        private NotSignedIn(Trouble trouble, Throwable cause) {
            super(trouble.word(), cause);
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }
    }
}
