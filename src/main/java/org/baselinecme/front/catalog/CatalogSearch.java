package org.baselinecme.front.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lookup.SearchText;
import org.baselinecme.platform.lookup.SearchText.Match;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds activities by the words of visitors: in number, title, objectives and sessions, and by the names of faculty who are
 * announced. Of an activity that isn't open, only number and title are searched (R38); who isn't cleared is not found (R8).
 */
@Component
class CatalogSearch {
    private static final int MOST = 300;
    private final JdbcClient jdbc;
    private final PublicActivities activities;

    CatalogSearch(JdbcClient jdbc, PublicActivities activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    /** Compares the words as they are typed. */
    CatalogWords typed(String typed, LocalDate today) {
        var text = SearchText.of(typed);
        if (text.isEmpty()) return CatalogWords.NONE;
        var taught = taught(text, Match.CONTAINED, today);
        var parameters = parameters(typed, text, taught);
        return new CatalogWords(
                """
                ((a.is_open or to_tsvector('english', a.title) @@ websearch_to_tsquery('english', :words))
                  and w.words @@ websearch_to_tsquery('english', :words) or %s)
                """.formatted(text.each(n -> typedWord(text, n))),
                "-ts_rank(w.words, websearch_to_tsquery('english', :words))",
                parameters,
                false);
    }

    /** A word without meaning of its own, such as "of", is no condition. */
    private static String typedWord(SearchText text, int n) {
        var asked = "plainto_tsquery('english', :word" + n + ")";
        return text.word(Match.CONTAINED, "a.found_by", n) + " or numnode(" + asked
                + ") = 0 or a.is_open and (w.words @@ " + asked + " or a.id = any(:taught" + n + "))";
    }

    /** Compares words that are spelled like the typed ones; finds nothing where they are too short. */
    CatalogWords similar(String typed, LocalDate today) {
        var text = SearchText.of(typed);
        if (!text.isLong()) return new CatalogWords("false", "0", Map.of(), true);
        var taught = taught(text, Match.SIMILAR, today);
        return new CatalogWords(
                text.each(n -> text.word(Match.SIMILAR, "a.found_by", n) + " or a.is_open and (a.id = any(:taught" + n
                        + ") or exists (select from v_session s where s.activity = a.id and "
                        + text.word(Match.SIMILAR, "s.found_by", n) + "))"),
                "-word_similarity(folded(:words), a.found_by)",
                parameters(typed, text, taught),
                true);
    }

    private static Map<String, Object> parameters(String typed, SearchText text, List<List<UUID>> taught) {
        var all = new HashMap<>(text.parameters());
        all.put("words", typed);
        IntStream.range(0, taught.size())
                .forEach(n -> all.put("taught" + n, taught.get(n).toArray(UUID[]::new)));
        return all;
    }

    /** For each word, the open activities with announced faculty of that name. */
    private List<List<UUID>> taught(SearchText text, Match match, LocalDate today) {
        var one = """
                select distinct %d as word, a.number, a.id as activity, p.id as person
                from v_person p join v_session_faculty f on f.person = p.id join v_session s on s.id = f.slot join v_activity a on a.id = s.activity
                where %s and %s and a.is_open and a.ends_on >= :today
                """;
        var found = jdbc
                .sql(IntStream.range(0, text.words().size())
                                .mapToObj(n -> one.formatted(
                                        n, text.word(match, "p.found_by", n), text.word(match, "folded(p.name)", n)))
                                .collect(Collectors.joining(" union all "))
                        + " limit :most")
                .params(text.parameters())
                .param("today", today)
                .param("most", MOST)
                .query(Rows.of(Taught.class))
                .stream()
                .filter(row -> activities.of(row.number).names(row.person))
                .collect(Collectors.groupingBy(
                        Taught::word, Collectors.mapping(row -> row.activity.value(), Collectors.toList())));
        return IntStream.range(0, text.words().size())
                .mapToObj(n -> found.getOrDefault(n, List.of()))
                .toList();
    }

    record Taught(int word, String number, ActivityId activity, PersonId person) {}
}
