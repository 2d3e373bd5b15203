package org.baselinecme.platform.importing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said of earlier tables: which column is which, and what spellings mean. */
@Component
class ImportMemory {
    private final JdbcClient jdbc;

    ImportMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the columns of the last table with the same headings were mapped. */
    Optional<ImportMapping> mapping(String kind, byte[] fingerprint) {
        return jdbc.sql("select mapping from import_heading where kind = ? and fingerprint = ?")
                .params(kind, fingerprint)
                .query(String.class)
                .optional()
                .map(ImportMapping::of);
    }

    void remember(ImportFile file, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into import_heading (kind, fingerprint, mapping, by, at) values (?, ?, ?, ?, ?)
                        on conflict (kind, fingerprint) do update set mapping = excluded.mapping, by = excluded.by, at = excluded.at
                        """)
                .params(
                        file.kind(),
                        file.fingerprint(),
                        file.columns().text(),
                        by.value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By column, what spellings mean, in lower case. */
    Map<String, Map<String, String>> meanings(String kind) {
        var found = new HashMap<String, Map<String, String>>();
        jdbc.sql("select field, spelling, code from import_meaning where kind = ?")
                .param(kind)
                .query(Rows.of(Meaning.class))
                .list()
                .forEach(one -> found.computeIfAbsent(one.field, field -> new HashMap<>())
                        .put(one.spelling, one.code));
        return found;
    }

    void remember(String kind, String field, String spelling, String code, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into import_meaning (kind, field, spelling, code, by, at) values (?, ?, ?, ?, ?, ?)
                        on conflict (kind, field, spelling) do update set code = excluded.code, by = excluded.by, at = excluded.at
                        """)
                .params(kind, field, spelling, code, by.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Meaning(String field, String spelling, String code) {}
}
