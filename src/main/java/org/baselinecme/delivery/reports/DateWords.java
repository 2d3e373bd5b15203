package org.baselinecme.delivery.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of dates and times in all languages that Java knows (CLDR): parts of the day, months, weekdays, and words without a
 * meaning of their own. They are stored in a file, because reading them from Java takes seconds.
 */
final class DateWords {
    private static final String FILE = "/reports/date-words.txt";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’.·]+");
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cf}\\s.'’ʼ·]");
    private static final int LONGEST_PHRASE = 5;

    /** Words beyond CLDR that reports write between dates and times. */
    private static final Set<String> OTHER = Set.of(
            "t", "at", "h", "hr", "hrs", "min", "m", "s", "sec", "uhr", "klo", "kl", "kell", "u", "时", "時", "点", "點",
            "分", "秒", "시", "분", "초", "р", "г", "о", "об", "в", "во");

    private final Map<String, Set<Integer>> hours = new HashMap<>();
    private final Map<String, Set<Integer>> months = new HashMap<>();
    private final Set<String> days = new HashSet<>();
    private final Set<String> others = new HashSet<>(OTHER);

    private DateWords(String text) {
        text.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    }

    private void add(String line) {
        var kind = line.substring(0, line.indexOf('='));
        var rest = line.substring(kind.length() + 1);
        switch (kind) {
            case "day" -> days.addAll(split(rest, "\\|"));
            case "other" -> others.addAll(split(rest, "\\|"));
            default -> {
                var values = new TreeSet<Integer>();
                split(rest.substring(0, rest.indexOf(':')), ",").forEach(value -> values.add(Integer.valueOf(value)));
                var into = kind.equals("month") ? months : hours;
                split(rest.substring(rest.indexOf(':') + 1), "\\|").forEach(word -> into.put(word, values));
            }
        }
    }

    private static List<String> split(String text, String separator) {
        return Arrays.asList(text.split(separator, -1));
    }

    /** The words of all locales. */
    static DateWords all() {
        return Loaded.WORDS;
    }

    /** A word or phrase without case, spaces, dots and apostrophes. */
    static String fold(String text) {
        return IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** The words of a text, as written. */
    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> !fold(word).isEmpty())
                .toList();
    }

    /** The known phrases of a text, the longest first at each place; empty if a word of it is unknown. */
    Optional<List<Meaning>> meanings(String text) {
        var words = words(text).stream().map(DateWords::fold).toList();
        var found = new ArrayList<Meaning>();
        for (var at = 0; at < words.size(); ) {
            var taken = 0;
            for (var length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0 && taken == 0; length--) {
                var phrase = String.join("", words.subList(at, at + length));
                if (isKnown(phrase)) {
                    found.add(meaning(phrase));
                    taken = length;
                }
            }
            if (taken == 0) {
                var parts = joined(words.get(at));
                if (parts.isEmpty()) return Optional.empty();
                found.addAll(parts);
                taken = 1;
            }
            at += taken;
        }
        return Optional.of(found);
    }

    /** Two or three known words without a space between them, as in 日下午; empty if it is something else. */
    private List<Meaning> joined(String word) {
        for (var cut = 1; cut < word.length(); cut++) {
            if (!isKnown(word.substring(0, cut))) continue;
            var rest = word.substring(cut);
            if (isKnown(rest)) return List.of(meaning(word.substring(0, cut)), meaning(rest));
        }
        return List.of();
    }

    private boolean isKnown(String word) {
        return hours.containsKey(word) || months.containsKey(word) || days.contains(word) || others.contains(word);
    }

    private Meaning meaning(String word) {
        return new Meaning(
                hours.getOrDefault(word, Set.of()),
                months.getOrDefault(word, Set.of()),
                days.contains(word) || others.contains(word));
    }

    /**
     * What a word can mean; in different languages it may mean several things.
     *
     * @param hours the hours of the day it stands for, such as 12 to 23 for PM; empty if it is no part of a day
     * @param months months from 1; empty if it is no month
     * @param filler whether it can be a weekday or a word without meaning
     */
    record Meaning(Set<Integer> hours, Set<Integer> months, boolean filler) {}

    /** Loads the file when it is first needed. */
    private static final class Loaded {
        static final DateWords WORDS = read();

        private static DateWords read() {
            try (var file = Objects.requireNonNull(DateWords.class.getResourceAsStream(FILE))) {
                return new DateWords(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
