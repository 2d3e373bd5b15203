package org.baselinecme.delivery.meetings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name as people compare it: without titles, degrees, devices, accents, apostrophes, and what stands in brackets. A hyphen
 * separates words like a space.
 *
 * @param words in Latin letters if the name has any, else in others; the first name first
 * @param turned whether the surname stood first, before a comma
 * @param ideographs the parts in Chinese, Japanese or Korean letters
 */
record PlainName(List<String> words, boolean turned, List<String> ideographs) {
    private static final int SHORTEST = 5;
    private static final int MOST_PARTS = 3;

    private static final Set<String> NO_NAME = Set.of(
            "dr",
            "prof",
            "professor",
            "mr",
            "mrs",
            "ms",
            "mx",
            "sir",
            "md",
            "do",
            "mbbs",
            "mbchb",
            "phd",
            "pharmd",
            "rph",
            "dnp",
            "np",
            "pa",
            "pac",
            "pa-c",
            "rn",
            "bsn",
            "msn",
            "aprn",
            "crna",
            "lpn",
            "mph",
            "mha",
            "msc",
            "ma",
            "mba",
            "facp",
            "facs",
            "chcp",
            "rrt",
            "rd",
            "dds",
            "dmd",
            "dpm",
            "od",
            "psyd",
            "lcsw",
            "mbe",
            "jr",
            "sr",
            "ii",
            "iii",
            "ipad",
            "iphone",
            "phone",
            "android",
            "pixel",
            "galaxy",
            "laptop",
            "macbook",
            "pc",
            "guest",
            "host",
            "ext",
            "external",
            "he",
            "him",
            "his",
            "she",
            "her",
            "they",
            "them");

    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "ł", "l", "ø", "o", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "ħ", "h");

    static PlainName of(String text) {
        var plain = Normalizer.normalize(text.replaceAll("[(（][^)）]*[)）]", " "), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\p{IsLatin})\\p{M}+", "");
        for (var letter : LETTERS.entrySet()) plain = plain.replace(letter.getKey(), letter.getValue());
        plain = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replaceAll("['’ʼ‘`´ʻ]s\\b", "")
                .replaceAll("['’ʼ‘`´ʻ]", "");
        var comma = plain.indexOf(',');
        var before = words(comma < 0 ? plain : plain.substring(0, comma));
        var after = comma < 0 ? List.<String>of() : words(plain.substring(comma + 1));
        var all = after.isEmpty()
                ? before
                : Stream.concat(after.stream(), before.stream()).toList();
        var latin = all.stream().filter(word -> word.matches("[a-z]+")).toList();
        return new PlainName(
                latin.isEmpty() ? all : latin,
                !after.isEmpty(),
                all.stream()
                        .filter(word -> word.matches("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}ー]+"))
                        .toList());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !NO_NAME.contains(word))
                .toList();
    }

    /** What a similar name has in common with it: a word, the whole without spaces, or its ideographs in some order. */
    Set<String> keys() {
        var keys = new HashSet<>(words);
        if (words.size() > 1) keys.add(joined());
        keys.addAll(orders());
        return keys;
    }

    private String joined() {
        return String.join("", words);
    }

    /** The ideographs without spaces; several parts in either order. */
    private Set<String> orders() {
        if (ideographs.isEmpty() || ideographs.size() > MOST_PARTS) return Set.of();
        var reversed = new ArrayList<>(ideographs);
        Collections.reverse(reversed);
        return new HashSet<>(List.of(String.join("", ideographs), String.join("", reversed)));
    }

    /** The same letters, with other spaces: Van der Berg and Vanderberg, 王 芳 and 王芳. */
    boolean isSpelled(PlainName other) {
        if (joined().length() >= SHORTEST && joined().equals(other.joined())) return true;
        return orders().stream().anyMatch(other.orders()::contains);
    }

    /** The first name and one of several surnames: Lucja O’Brien of Łucja O’Brien-Núñez. */
    boolean isPartOf(PlainName other) {
        return words.size() > 1
                && words.size() < other.words.size()
                && words.getFirst().length() > 1
                && words.getFirst().equals(other.words.getFirst())
                && other.words.containsAll(words);
    }

    /** A. Patel of Anita Patel, María Núñez of María José Núñez: the surname, and the first name or its first letter. */
    boolean isShortOf(PlainName other) {
        if (words.size() < 2 || other.words.size() < 2 || !words.getLast().equals(other.words.getLast())) return false;
        var mine = words.getFirst();
        var theirs = other.words.getFirst();
        return mine.length() == 1 ? theirs.startsWith(mine) : mine.equals(theirs);
    }
}
