package org.baselinecme.platform.print;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.Pasted;

/**
 * Which characters can be printed. A character without a glyph would be printed as a box, and right-to-left text in the wrong
 * order; both are found before a certificate is issued.
 */
public final class Glyphs {
    private static final Set<Byte> RIGHT_TO_LEFT = Set.of(
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
            Character.DIRECTIONALITY_ARABIC_NUMBER,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE);

    private Glyphs() {}

    /** Returns the characters of a text that cannot be printed, each once. */
    public static List<String> missing(String text) {
        return composed(text)
                .codePoints()
                .filter(letter -> !isPrintable(letter))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** Names characters with their code points, as the reader's device may not display them either. */
    public static String named(List<String> letters) {
        return letters.stream()
                .map(letter -> "%s (U+%04X)".formatted(letter, letter.codePointAt(0)))
                .collect(Collectors.joining(", "));
    }

    /** Returns a text as it is printed: a character that cannot be printed is replaced by its code point. */
    public static String printed(String text) {
        var printed = new StringBuilder();
        composed(text).codePoints().forEach(letter -> {
            if (isPrintable(letter)) printed.appendCodePoint(letter);
            else printed.append("[U+%04X]".formatted(letter));
        });
        return printed.toString();
    }

    /** The same for a whole page with its markup, whose blanks and lines stay as they are. */
    static String page(String page) {
        var printed = new StringBuilder(page.length());
        Pasted.text(page).codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || isPrintable(letter)) printed.appendCodePoint(letter);
            else printed.append("[U+%04X]".formatted(letter));
        });
        return printed.toString();
    }

    private static boolean isPrintable(int letter) {
        return !RIGHT_TO_LEFT.contains(Character.getDirectionality(letter))
                && PrintFonts.shared().has(letter);
    }

    private static String composed(String text) {
        return Pasted.text(text).replaceAll("\\s+", " ");
    }
}
