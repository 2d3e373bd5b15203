package org.baselinecme.office.links;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.baselinecme.platform.kernel.Sha256;

/** The secret of a mail link: 256 random bits in letters that need no escaping. Only its digest is stored. */
public record LinkToken(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A fresh secret. */
    public static LinkToken next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 without salt or stretching: nobody guesses 256 random bits. */
    byte[] digest() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "LinkToken"; // never in a log
    }
}
