package org.baselinecme.platform.print;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which letters can be printed. One that no font has would stand on the paper as a box, and letters that are written from
 * right to left in the wrong order: both are found before anything is issued.
 */
public final class Glyphs {
    private static final Set<Byte> TO_THE_LEFT = Set.of(
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
            Character.DIRECTIONALITY_ARABIC_NUMBER,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE);

    private static final int LAST_IDEOGRAPH = 0x323AF;

    private Glyphs() {}

    /** The letters of a text that cannot be printed, each once. */
    public static List<String> missing(String text) {
        return composed(text)
                .codePoints()
                .filter(letter -> !Known.PRINTED.get(letter))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** These letters with their numbers, as a reader's own machine may not have them either. */
    public static String named(List<String> letters) {
        return letters.stream()
                .map(letter -> "%s (U+%04X)".formatted(letter, letter.codePointAt(0)))
                .collect(Collectors.joining(", "));
    }

    /** A text as it is printed: a letter that cannot be is named by its number. */
    public static String printed(String text) {
        var said = new StringBuilder();
        composed(text).codePoints().forEach(letter -> {
            if (Known.PRINTED.get(letter)) said.appendCodePoint(letter);
            else said.append("[U+%04X]".formatted(letter));
        });
        return said.toString();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }

    /** Asked of the fonts once, when the first text is. */
    private static final class Known {
        static final BitSet PRINTED = printed(new FontSet());

        private static BitSet printed(FontSet fonts) {
            var printed = new BitSet();
            for (var letter = Character.MIN_CODE_POINT; letter <= LAST_IDEOGRAPH; letter++)
                if (!TO_THE_LEFT.contains(Character.getDirectionality(letter)) && fonts.has(letter))
                    printed.set(letter);
            return printed;
        }
    }
}
