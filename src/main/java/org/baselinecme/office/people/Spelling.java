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
     * Whether the other name only replaces words that cannot be printed: every word without such letters is still there, and no
     * more words are added than were replaced, with two for names that are written without spaces.
     */
    static boolean isPrintable(String name, String other, Collection<String> unprintable) {
        if (unprintable.isEmpty()) return false;
        var kept = words(name).stream()
                .filter(word -> unprintable.stream().map(Spelling::plain).noneMatch(word::contains))
                .toList();
        var wanted = new ArrayList<>(words(other));
        var replaced = words(name).size() - kept.size();
        var rest = wanted.size() - kept.size();
        return replaced > 0 && rest > 0 && rest <= replaced + 2 && kept.stream().allMatch(wanted::remove);
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
