package org.baselinecme.delivery.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The headings of attendance reports in several languages, and the words their cells use for yes, no, joining and leaving. */
final class HeadingWords {
    private static final String FILE = "/reports/headings.txt";
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern SUFFIX = Pattern.compile(
            " (utc|gmt|local|minutes|mins|min|hh mm ss|[ecmp]t|[ecmp][sd]t|(eastern|central|mountain|pacific)"
                    + "( standard| daylight)? time)$");
    private static final Map<String, Set<String>> WORDS = read();

    private HeadingWords() {}

    private static Map<String, Set<String>> read() {
        try (var file = Objects.requireNonNull(HeadingWords.class.getResourceAsStream(FILE))) {
            var words = new HashMap<String, Set<String>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .forEach(parts -> {
                        var all = words.computeIfAbsent(parts[0], kind -> new HashSet<>());
                        Arrays.stream(parts[1].split("\\|", -1))
                                .map(HeadingWords::fold)
                                .forEach(all::add);
                    });
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without case, brackets and punctuation. */
    static String fold(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BRACKETS.matcher(plain)
                .replaceAll(" ")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }

    /** What a column with this heading holds; empty if the heading is unknown. */
    static Optional<ColumnRole> role(String heading) {
        var folded = fold(heading);
        var shorter = SUFFIX.matcher(folded).replaceAll("");
        return Arrays.stream(ColumnRole.values())
                .filter(role -> is(role.word(), folded) || is(role.word(), shorter))
                .findFirst();
    }

    /** Whether a cell says yes. */
    static boolean isYes(String cell) {
        return is("yes", fold(cell));
    }

    /** Whether a cell says no. */
    static boolean isNo(String cell) {
        return is("no", fold(cell));
    }

    /** Whether a cell says that somebody joined. */
    static boolean isJoining(String cell) {
        return is("join-action", fold(cell));
    }

    /** Whether a cell says that somebody left. */
    static boolean isLeaving(String cell) {
        return is("leave-action", fold(cell));
    }

    private static boolean is(String kind, String folded) {
        return WORDS.getOrDefault(kind, Set.of()).contains(folded);
    }
}
