package org.baselinecme.platform.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** How a word is compared. */
    public enum Match {
        /** The word occurs in the text. */
        CONTAINED("%s like '%%' || folded(:%s) || '%%'"),
        /** Something like the word occurs in the text, by shared trigrams. */
        SIMILAR("folded(:%2$s) <%% %1$s");

        private final String sql;

        Match(String sql) {
            this.sql = sql;
        }

        /** The condition that this folded text matches the word of this number. */
        public String of(String text, int word) {
            return sql.formatted(text, "word" + word);
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
        return words.stream().anyMatch(word -> word.length() >= SHORTEST_MISSPELLING);
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
        return each(n -> Stream.of(columns).map(column -> match.of(column, n)).collect(Collectors.joining(" or ")));
    }

    /** Taken literally by LIKE. */
    private static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
