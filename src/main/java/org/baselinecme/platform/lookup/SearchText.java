package org.baselinecme.platform.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Words that somebody typed to find a record. Each word must occur in the searched text, in any order; accents, case, apostrophes
 * and hyphens don't matter. The searched columns hold text that the SQL function {@code folded} made.
 *
 * @param words at most {@value #MOST_WORDS}
 */
public record SearchText(List<String> words) {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 100;
    private static final int SHORTEST_MISSPELLING = 4;
    /** Shorter words must begin a word of the text: an index finds nothing by parts of words that are shorter. */
    private static final int SHORTEST_PART = 3;

    private static final String BEGINNING =
            "(%1$s like folded(:%2$s) || '%%' or %1$s like '%% ' || folded(:%2$s) || '%%')";

    /** How a word is compared. */
    public enum Match {
        /** The word occurs in the text. */
        CONTAINED("%1$s like '%%' || folded(:%2$s) || '%%'"),
        /** Something like the word occurs in the text, by shared trigrams. */
        SIMILAR("folded(:%2$s) <%% %1$s");

        private final String sql;

        Match(String sql) {
            this.sql = sql;
        }
    }

    /** What was typed; nothing typed finds everything. */
    public static SearchText of(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        var most = text.substring(0, Math.min(LONGEST, text.length()));
        return new SearchText(Stream.of(most.split("[\\s,;]+", MOST_WORDS + 1))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words with single spaces between them. */
    public String typed() {
        return String.join(" ", words);
    }

    /** The condition that each word occurs in one of these folded columns; its parameters are {@link #parameters}. */
    public String in(String... columns) {
        return condition(Match.CONTAINED, columns);
    }

    /** The named parameters of {@link #in}. */
    public Map<String, Object> parameters() {
        var all = new HashMap<String, Object>();
        IntStream.range(0, words.size()).forEach(n -> all.put("word" + n, literal(words.get(n))));
        return all;
    }

    /**
     * Returns what the words occur in; where there is nothing, what is spelled like them.
     *
     * @param query runs a query with the condition it is given; the parameters are those of {@link #parameters}
     */
    public <T> List<T> find(Function<String, List<T>> query, String... columns) {
        if (isEmpty()) return List.of();
        var found = query.apply(in(columns));
        return found.isEmpty() && isLong() ? query.apply(condition(Match.SIMILAR, columns)) : found;
    }

    /** Whether a word is long enough to be recognized when it is misspelled. */
    public boolean isLong() {
        return words.stream().anyMatch(SearchText::isMisspellable);
    }

    /** Numbers are typed right, or found wrong. */
    private static boolean isMisspellable(String word) {
        return word.length() >= SHORTEST_MISSPELLING && word.chars().noneMatch(Character::isDigit);
    }

    /** The condition that the word of this number is found in this folded column. */
    public String word(Match match, String column, int number) {
        var word = words.get(number);
        if (match == Match.SIMILAR && isMisspellable(word)) return match.sql.formatted(column, "word" + number);
        return (word.length() < SHORTEST_PART ? BEGINNING : Match.CONTAINED.sql).formatted(column, "word" + number);
    }

    /** The condition that for each word, by its number, this holds. */
    public String each(IntFunction<String> condition) {
        return isEmpty()
                ? "true"
                : IntStream.range(0, words.size())
                        .mapToObj(n -> "(" + condition.apply(n) + ")")
                        .collect(Collectors.joining(" and "));
    }

    /**
     * The same where a record is found by more than its own columns.
     *
     * @param one the condition for a word, by how it is compared and its number
     */
    public <T> List<T> find(Function<String, List<T>> query, BiFunction<Match, Integer, String> one) {
        if (isEmpty()) return List.of();
        var found = query.apply(each(n -> one.apply(Match.CONTAINED, n)));
        return found.isEmpty() && isLong() ? query.apply(each(n -> one.apply(Match.SIMILAR, n))) : found;
    }

    /**
     * Runs a query that takes no other parameters, as {@link #find} does.
     *
     * @param sql with {@code %s} where the condition belongs
     */
    public <T extends Record> List<T> rows(JdbcClient jdbc, String sql, Class<T> type, String... columns) {
        return find(
                condition -> jdbc.sql(sql.formatted(condition))
                        .params(parameters())
                        .query(Rows.of(type))
                        .list(),
                columns);
    }

    private String condition(Match match, String... columns) {
        return each(
                n -> Stream.of(columns).map(column -> word(match, column, n)).collect(Collectors.joining(" or ")));
    }

    /** Taken literally by LIKE. */
    private static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
