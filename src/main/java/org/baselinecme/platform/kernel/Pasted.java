package org.baselinecme.platform.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Text as people type and paste it, from mails, documents and spreadsheets: characters that cannot be seen are left out, blanks
 * that do not break become blanks, letters and their accents become one character.
 */
public final class Pasted {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private Pasted() {}

    /** The text, without the one character that the database cannot hold. */
    public static String text(String typed) {
        var text = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(letter -> !isInvisible(letter))
                .map(Pasted::plain)
                .forEach(text::appendCodePoint);
        return composed(text.toString());
    }

    /** An email address without blanks around it; any other text unchanged. */
    public static String address(String typed) {
        var address = kept(
                        Normalizer.normalize(typed, Normalizer.Form.NFKC),
                        letter -> !isInvisible(letter) && !isJoiner(letter))
                .strip();
        return ADDRESS.matcher(address).matches() ? address : typed;
    }

    /** The capital letters and digits of a code; blanks, dashes and full-width forms do not matter. */
    public static String code(String typed) {
        return kept(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT), Character::isLetterOrDigit);
    }

    /** The same of a code that stands in an address of ours after this part of the path; of any other text the whole. */
    public static String code(String typed, String path) {
        var at = typed.lastIndexOf(path);
        if (at < 0) return code(typed);
        var rest = typed.substring(at + path.length());
        var end = rest.chars()
                .takeWhile(sign -> sign != '/' && sign != '?' && sign != '#')
                .count();
        return code(rest.substring(0, (int) end));
    }

    /** A number with dashes, in capital letters: every dash is a hyphen, and blanks do not matter. */
    public static String number(String typed) {
        var text = new StringBuilder();
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(letter ->
                        !isInvisible(letter) && !Character.isSpaceChar(letter) && !Character.isWhitespace(letter))
                .map(letter -> isDash(letter) ? '-' : letter)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isDash(int letter) {
        return Character.getType(letter) == Character.DASH_PUNCTUATION || letter == 0x2212;
    }

    /** Characters without width that mean nothing in a field, among them marks of direction; joiners shape letters and stay. */
    private static boolean isInvisible(int letter) {
        return switch (letter) {
            case 0, 0x00AD, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
            default -> letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
        };
    }

    private static boolean isJoiner(int letter) {
        return letter == 0x200C || letter == 0x200D;
    }

    private static int plain(int letter) {
        return switch (letter) {
            case 0x00A0, 0x2007, 0x202F -> ' ';
            case 0x2010, 0x2011 -> '-';
            default -> letter;
        };
    }

    /** Letters with their accents; ideographs of older standards stay, as names are written with them. */
    private static String composed(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) return text;
        var composed = new StringBuilder(text.length());
        var from = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!isCompatible(text.codePointAt(at))) continue;
            composed.append(Normalizer.normalize(text.substring(from, at), Normalizer.Form.NFC));
            from = at + Character.charCount(text.codePointAt(at));
            composed.append(text, at, from);
        }
        return composed.append(Normalizer.normalize(text.substring(from), Normalizer.Form.NFC))
                .toString();
    }

    private static boolean isCompatible(int letter) {
        return letter >= 0xF900 && letter <= 0xFAFF || letter >= 0x2F800 && letter <= 0x2FA1F;
    }

    private static String kept(String text, IntPredicate letters) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(letters).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
