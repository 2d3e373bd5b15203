package org.baselinecme.office.companies;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names by which tables find companies, and the removal of companies that a table added by mistake. */
@Component
class CompanyNames {
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private final JdbcClient jdbc;

    CompanyNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is the same for spellings that differ in case, accents and blanks only. */
    static String folded(String name) {
        var letters =
                MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BLANK.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** All names and other names of now; a name counts before another name. */
    Known known() {
        var known = new Known(new HashMap<>());
        jdbc.sql("""
                        select id, name as spelling, 0 as rank from company
                        union all select company, alias, 1 from company_alias order by rank, spelling
                        """).query(Rows.of(Named.class)).list().forEach(one -> known.add(one.id, one.spelling));
        return known;
    }

    /** Takes back companies that are as they were entered and to which no record refers; returns which. */
    Set<CompanyId> remove(Collection<UUID> companies) {
        return new HashSet<>(jdbc.sql("select unnest(remove_untouched_companies(?)) as value")
                .param((Object) companies.toArray(UUID[]::new))
                .query(Rows.of(CompanyId.class))
                .list());
    }

    private record Named(CompanyId id, String spelling, int rank) {}

    /** Companies by folded name. */
    record Known(Map<String, CompanyId> companies) {
        @Nullable
        CompanyId of(String name) {
            return companies.get(folded(name));
        }

        void add(CompanyId id, String name) {
            companies.putIfAbsent(folded(name), id);
        }

        void add(CompanyId id, CompanyForm form) {
            add(id, form.name());
            form.otherNames().forEach(other -> add(id, other));
        }
    }
}
