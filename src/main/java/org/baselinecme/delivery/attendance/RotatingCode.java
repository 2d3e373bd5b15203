package org.baselinecme.delivery.attendance;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The last characters of a code that changes: others every 30 seconds, computed from the secret of the session. */
final class RotatingCode {
    static final int LENGTH = 3;
    static final Duration STEP = Duration.ofSeconds(30);
    /** So many earlier ones are no guesses: they were on the screen, but prove nothing any more. */
    private static final int PAST = 60;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALGORITHM = "HmacSHA256";

    private RotatingCode() {}

    /** A secret that cannot be guessed. */
    static String newSecret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The characters on the screen at this moment. */
    static String at(String secret, Instant now) {
        return of(secret, step(now));
    }

    /**
     * What was entered: the last two count.
     *
     * @param secret null where the code does not change
     * @param entered what follows the code of the session; empty without it
     */
    static Shown check(@Nullable String secret, String entered, Instant now) {
        if (secret == null) return Shown.FIXED;
        if (entered.isEmpty()) return Shown.BEFORE;
        for (var back = 0; back <= PAST; back++)
            if (of(secret, step(now) - back).equals(entered)) return back < 2 ? Shown.NOW : Shown.BEFORE;
        return Shown.NEVER;
    }

    private static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    private static String of(String secret, long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            var bytes = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            var letters = new StringBuilder();
            for (var at = 0; at < LENGTH; at++) letters.append(SessionCode.letter(bytes.getInt()));
            return letters.toString();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a code was on the screen. */
    enum Shown {
        /** The code does not change. */
        FIXED,
        /** It is one of the last two. */
        NOW,
        /** It was, or only the part that does not change was entered. */
        BEFORE,
        /** It was not: a guess. */
        NEVER
    }
}
