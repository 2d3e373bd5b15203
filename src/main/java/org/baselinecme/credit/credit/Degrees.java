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

/** Reads degrees as they are spelled, by a reviewed table and never by a part of a word. */
@Component
class Degrees {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private final JdbcClient jdbc;
    private final Cache table;

    Degrees(JdbcClient jdbc, CacheManager caches) {
        this.jdbc = jdbc;
        this.table = Objects.requireNonNull(caches.getCache(Caches.DEGREES));
    }

    /** What a degree says about being a physician. */
    enum Says {
        YES,
        NO,
        NEUTRAL
    }

    /** Whether these degrees speak against being a physician: some say no, and none says yes. */
    boolean contradictPhysician(String credentials) {
        var known = Objects.requireNonNull(table.get("all", this::read));
        var said = spellings(credentials).stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        return said.contains(Says.NO) && !said.contains(Says.YES);
    }

    private Map<String, Says> read() {
        return jdbc
                .sql("select spelling, physician from degree_spelling")
                .query((row, i) -> Map.entry(row.getString("spelling"), Says.valueOf(row.getString("physician"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The degrees of a text: “M.D., Ph.D.” and “m d phd” are MD and PHD. */
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
