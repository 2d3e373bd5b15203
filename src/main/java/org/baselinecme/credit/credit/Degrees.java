package org.baselinecme.credit.credit;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.baselinecme.credit.calculation.DegreeSpellings;
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
    private final JdbcClient jdbc;
    private final Cache table;

    Degrees(JdbcClient jdbc, CacheManager caches) {
        this.jdbc = jdbc;
        this.table = Objects.requireNonNull(caches.getCache(Caches.DEGREES));
    }

    /** Whether the degrees contradict being a physician: at least one does and none is that of a physician. */
    boolean contradictPhysician(String credentials) {
        var known = Objects.requireNonNull(table.get("all", this::read));
        var found = DegreeSpellings.of(credentials).stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        return found.contains("NO") && !found.contains("YES");
    }

    private Map<String, String> read() {
        return jdbc
                .sql("select spelling, physician from degree_spelling")
                .query((row, i) -> Map.entry(row.getString("spelling"), row.getString("physician")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
