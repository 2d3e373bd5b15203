package org.baselinecme.office.factors;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;

/** Base32 of RFC 4648 without padding: what authenticator apps read, and what people can type. */
final class Base32 {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Base32() {}

    /** So many digits at random. */
    static String random(int digits) {
        var text = new StringBuilder();
        for (var digit = 0; digit < digits; digit++) text.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        return text.toString();
    }

    static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream();
        var held = 0;
        var bits = 0;
        for (var digit : text.toCharArray()) {
            held = (held << BITS | DIGITS.indexOf(digit)) & 0xfff;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(held >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
