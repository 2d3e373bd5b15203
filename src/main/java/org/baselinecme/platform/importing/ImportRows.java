package org.baselinecme.platform.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.platform.files.FileLines;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of uploaded tables, read and written a portion at a time. */
@Component
class ImportRows {
    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ImportId table, List<FileLines.Line> lines) {
        jdbc.sql("""
                        insert into import_row (import, number, cells)
                        select ?, r.number, r.cells from unnest(?::bigint[], ?::text[]) as r (number, cells)
                        """)
                .params(
                        table.value(),
                        lines.stream().map(FileLines.Line::number).toArray(Long[]::new),
                        lines.stream()
                                .map(line -> ImportTable.join(line.cells()))
                                .toArray(String[]::new))
                .update();
    }

    /** The next rows after this one. */
    List<Stored> after(ImportId table, long number, int most) {
        return jdbc.sql("select number, cells from import_row where import = ? and number > ? order by number limit ?")
                .params(table.value(), number, most)
                .query(Rows.of(Stored.class))
                .list();
    }

    /** The next rows after this one that would write something. */
    List<Stored> writing(ImportId table, long number, int most) {
        return jdbc.sql("""
                        select number, cells from import_row
                        where import = ? and number > ? and verdict in ('FRESH', 'DIFFERING') order by number limit ?
                        """)
                .params(table.value(), number, most)
                .query(Rows.of(Stored.class))
                .list();
    }

    /** The rows before this one that wrote something, the last one first. */
    List<WrittenRow> written(ImportId table, long number, int most) {
        return jdbc.sql("""
                        select import as file, number, outcome = 'CHANGED' as changed, written, before from import_row
                        where import = ? and number < ? and outcome in ('ADDED', 'CHANGED') order by number desc limit ?
                        """)
                .params(table.value(), number, most)
                .query(Rows.of(WrittenRow.class))
                .list();
    }

    /** By identity, the first good row before this one that has it. */
    Map<String, Long> earlier(ImportId table, Collection<String> identities, long number) {
        var found = new HashMap<String, Long>();
        jdbc.sql("""
                        select identity, min(number) as number from import_row
                        where import = ? and identity = any(?) and identity <> '' and number < ? group by identity
                        """)
                .params(table.value(), identities.toArray(String[]::new), number)
                .query(Rows.of(Same.class))
                .list()
                .forEach(one -> found.put(one.identity, one.number));
        return found;
    }

    void checked(ImportId table, List<Checked> rows) {
        jdbc.sql("""
                        update import_row i set verdict = r.verdict, identity = r.identity, messages = r.messages
                        from unnest(?::bigint[], ?::text[], ?::text[], ?::text[]) as r (number, verdict, identity, messages)
                        where i.import = ? and i.number = r.number
                        """)
                .params(
                        numbers(rows, Checked::number),
                        texts(rows, row -> row.verdict.name()),
                        texts(rows, Checked::identity),
                        texts(rows, Checked::messages),
                        table.value())
                .update();
    }

    void applied(ImportId table, List<Applied> rows) {
        jdbc.sql("""
                        update import_row i set outcome = r.outcome, written = r.written, before = r.before,
                          messages = case r.messages when '' then i.messages else r.messages end
                        from unnest(?::bigint[], ?::text[], ?::uuid[], ?::text[], ?::text[])
                          as r (number, outcome, written, before, messages)
                        where i.import = ? and i.number = r.number
                        """)
                .params(
                        numbers(rows, Applied::number),
                        texts(rows, row -> row.outcome.name()),
                        rows.stream().map(Applied::written).toArray(UUID[]::new),
                        texts(rows, Applied::before),
                        texts(rows, Applied::messages),
                        table.value())
                .update();
    }

    void undone(ImportId table, List<Undone> rows) {
        jdbc.sql("""
                        update import_row i set undone = r.undone, messages = case when r.undone then i.messages else r.messages end
                        from unnest(?::bigint[], ?::boolean[], ?::text[]) as r (number, undone, messages)
                        where i.import = ? and i.number = r.number
                        """)
                .params(
                        numbers(rows, Undone::number),
                        rows.stream().map(Undone::undone).toArray(Boolean[]::new),
                        texts(rows, Undone::messages),
                        table.value())
                .update();
    }

    private static <T> Long[] numbers(List<T> rows, Function<T, Long> number) {
        return rows.stream().map(number).toArray(Long[]::new);
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private record Same(String identity, long number) {}

    /** A row as the file has it. */
    record Stored(long number, String cells) {
        List<String> all() {
            return ImportTable.split(cells);
        }
    }

    /** What the check said of a row. */
    record Checked(long number, RowCheck.Verdict verdict, String identity, String messages) {}

    /** What became of a row. */
    record Applied(
            long number,
            RowResult.Outcome outcome,
            @Nullable UUID written,
            String before,
            String messages) {}

    /** Whether what a row wrote was taken back, and why not. */
    record Undone(long number, boolean undone, String messages) {}
}
