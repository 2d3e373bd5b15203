package org.baselinecme.credit.certificates;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Pasted;

/**
 * The serial of a certificate, by which it is verified: twenty characters, 97 random bits. It has no characters that look
 * alike, so look-alike input is accepted.
 */
public record Serial(String value) {
    private static final String SIGNS = "0123456789ACDEFGHJKMNPQRTVWXY";
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{20}");
    private static final int LENGTH = 20;
    private static final int A_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Serial {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("no serial");
    }

    static Serial next() {
        var signs = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        return new Serial(signs.toString());
    }

    /** Reads the serial in a URL; {@link NotFound} if it is not a serial. */
    public static Serial of(String text) {
        return typed(text).orElseThrow(NotFound::new);
    }

    /** Parses input: spaces, dashes and full-width forms are ignored, of the address of a verification its serial counts, look-alike characters replaced. */
    public static Optional<Serial> typed(String text) {
        var signs = new StringBuilder();
        Pasted.code(text, "/verify/").codePoints().map(Serial::alike).forEach(signs::appendCodePoint);
        return FORM.matcher(signs).matches() ? Optional.of(new Serial(signs.toString())) : Optional.empty();
    }

    private static int alike(int sign) {
        return switch (sign) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            case 'Z' -> '2';
            case 'S' -> '5';
            case 'B' -> '8';
            case 'U' -> 'V';
            default -> sign;
        };
    }

    /** In groups of four. */
    @Override
    public String toString() {
        return value.replaceAll("(?<=\\G.{" + A_GROUP + "})(?!$)", "-");
    }
}
