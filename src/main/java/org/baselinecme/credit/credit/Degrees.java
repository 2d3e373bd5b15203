package org.baselinecme.credit.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.baselinecme.platform.cache.Caches;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks up degrees by whole spellings in the reviewed table {@code degree_spelling}, never by part of a word. The table has
 * no entity: it is reference data that migrations insert and nobody edits, and it is read as a whole into a cache.
 */
@Component
class Degrees {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private final JdbcClient jdbc;
    private final Cache table;

    Degrees(JdbcClient jdbc, CacheManager caches) {
        this.jdbc = jdbc;
        this.table = Objects.requireNonNull(caches.getCache(Caches.DEGREES));
    }

    /** Whether a degree is that of a physician. */
    enum Physician {
        YES,
        NO,
        NEUTRAL
    }

    /** Whether the degrees contradict being a physician: at least one does and none is that of a physician. */
    boolean contradictPhysician(String credentials) {
        var known = Objects.requireNonNull(table.get("all", this::read));
        var found = spellings(credentials).stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        return found.contains(Physician.NO) && !found.contains(Physician.YES);
    }

    private Map<String, Physician> read() {
        return jdbc
                .sql("select spelling, physician from degree_spelling")
                .query((row, i) -> Map.entry(row.getString("spelling"), Physician.valueOf(row.getString("physician"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Splits a text into degrees: “M.D., Ph.D.” and “m d phd” are MD and PHD. */
    static List<String> spellings(String credentials) {
        var found = new ArrayList<String>();
        var alone = new StringBuilder();
        var text = credentials.toUpperCase(Locale.ROOT).replace(".", "").replace("'", "");
        for (var part : APART.splitAsStream(text).toList()) {
            var word = part.replaceAll("^-+|-+$", "");
            if (word.length() == 1) alone.append(word);
            else {
                take(found, alone);
                if (!word.isEmpty()) found.add(word);
            }
        }
        take(found, alone);
        return found;
    }

    private static void take(List<String> found, StringBuilder alone) {
        if (!alone.isEmpty()) found.add(alone.toString());
        alone.setLength(0);
    }
}
