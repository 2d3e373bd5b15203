package org.baselinecme.office.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a correction of spelling from another name: accents, case, order, punctuation and spacing are spelling. */
final class Spelling {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final Pattern DROPPED = Pattern.compile("[.'\u2019\u02BC`]+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Spelling() {}

    /** Whether the texts differ in nothing but spelling. */
    static boolean isSame(String one, String other) {
        return words(one).equals(words(other))
                || letters(one).equals(letters(other)) && !letters(one).isEmpty();
    }

    /**
     * Whether the other name only replaces letters that cannot be printed: every other letter is still there, in its word, and
     * words of nothing but such letters become as many words, or two more where a name is written without spaces.
     */
    static boolean isPrintable(String name, String other, Collection<String> unprintable) {
        var letters = unprintable.stream()
                .map(Spelling::plain)
                .filter(letter -> !letter.isEmpty())
                .toList();
        var wanted = new ArrayList<>(words(other));
        var mixed = new ArrayList<Pattern>();
        var replaced = 0;
        for (var word : words(name)) {
            var rest = without(letters, word);
            if (rest.equals(word)) {
                if (!wanted.remove(word)) return false;
            } else if (rest.isEmpty()) replaced++;
            else mixed.add(spelled(letters, word));
        }
        for (var pattern : mixed) {
            var found = wanted.stream()
                    .filter(word -> pattern.matcher(word).matches())
                    .findFirst();
            if (found.isEmpty() || !wanted.remove(found.get())) return false;
        }
        if (replaced == 0) return !mixed.isEmpty() && wanted.isEmpty();
        return !wanted.isEmpty() && wanted.size() <= replaced + 2;
    }

    private static String without(Collection<String> letters, String word) {
        var rest = word;
        for (var letter : letters) rest = rest.replace(letter, "");
        return rest;
    }

    /** A word with up to three letters for each of these. */
    private static Pattern spelled(Collection<String> letters, String word) {
        var pattern = new StringBuilder();
        word.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> pattern.append(
                        letters.stream().anyMatch(one -> one.contains(letter))
                                ? "\\p{L}{0,3}"
                                : Pattern.quote(letter)));
        return Pattern.compile(pattern.toString());
    }

    private static List<String> words(String text) {
        return Arrays.stream(APART.split(plain(text), -1))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static String letters(String text) {
        return APART.matcher(plain(text)).replaceAll("");
    }

    private static String plain(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var bare = DROPPED.matcher(ACCENTS.matcher(folded).replaceAll("")).replaceAll("");
        return bare.replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }
}
