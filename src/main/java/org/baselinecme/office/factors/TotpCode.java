package org.baselinecme.office.factors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of RFC 6238: six digits, another every 30 seconds, by HMAC with SHA-1, as every authenticator app makes them. */
final class TotpCode {
    static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;

    /** How many steps a clock may be wrong. */
    private static final long DRIFT = 1;

    private TotpCode() {}

    /** The step whose code this is, of now or next to it, and after the last one used; empty for a wrong or used code. */
    static OptionalLong step(byte[] secret, String code, Instant now, long lastUsed) {
        var current = now.getEpochSecond() / SECONDS;
        for (var step = current - DRIFT; step <= current + DRIFT; step++)
            if (step > lastUsed && MessageDigest.isEqual(at(secret, step).getBytes(UTF_8), code.getBytes(UTF_8)))
                return OptionalLong.of(step);
        return OptionalLong.empty();
    }

    static String at(byte[] secret, long step) {
        var hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var offset = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
    }

    private static byte[] hmac(byte[] secret, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
