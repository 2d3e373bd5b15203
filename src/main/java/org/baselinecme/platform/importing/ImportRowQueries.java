package org.baselinecme.platform.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of uploaded tables for pages and files. */
@Component
class ImportRowQueries {
    private static final String SHOWN =
            "select number, cells, verdict, outcome, undone, messages from import_row where import = ? and number > ? and ";
    private final JdbcClient jdbc;

    ImportRowQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many rows there are of each group; rows that count for none are left out. */
    Map<RowGroup, Long> counts(ImportId table) {
        var found = new HashMap<RowGroup, Long>();
        for (var group : RowGroup.values()) {
            var count = count(table, group);
            if (count > 0) found.put(group, count);
        }
        return found;
    }

    long count(ImportId table, RowGroup group) {
        return jdbc.sql("select count(*) from import_row where import = ? and " + group.condition())
                .param(table.value())
                .query(Long.class)
                .single();
    }

    /** The next rows of a group after this one. */
    List<Shown> after(ImportId table, RowGroup group, long number, int most) {
        return jdbc.sql(SHOWN + group.condition() + " order by number limit ?")
                .params(table.value(), number, most)
                .query(Rows.of(Shown.class))
                .list();
    }

    /** What is written in a column of rows that can't be imported, and how often, the most frequent first. */
    List<Spelling> spellings(ImportId table, int column, int most) {
        return jdbc.sql("""
                        select btrim(split_part(cells, E'\\x1f', ?)) as text, count(*) as number from import_row
                        where import = ? and verdict = 'FAULTY' group by 1 order by 2 desc, 1 limit ?
                        """)
                .params(column + 1, table.value(), most)
                .query(Rows.of(Spelling.class))
                .list();
    }

    /** A row with what people were told about it. */
    record Shown(
            long number,
            String cells,
            RowCheck.@Nullable Verdict verdict,
            RowResult.@Nullable Outcome outcome,
            @Nullable Boolean undone,
            String messages) {}

    /** What is written in cells of a column, and how often. */
    record Spelling(String text, long number) {}
}
