package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestDatabase;
import org.baselinecme.TestDatabaseServer;
import org.baselinecme.front.catalog.CatalogStatement;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** However many awards are stored: a transcript, a verification and the catalog are found by the same plan and touch as many pages. */
class ScaleDbTest extends DatabaseTest {
    private static final Pattern PAGES = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");
    private static final int FEW = 10_000;
    private static final int MANY = 300_000;
    private final TestDatabase database = TestDatabaseServer.fresh();
    private final JdbcClient own = client(TestDatabase.OWNER);
    private final JdbcClient plain = client(TestDatabase.APPLICATION);

    @Test
    void statements_do_not_grow_with_the_number_of_awards() {
        office();
        award(0, FEW);
        var few = asked();
        award(FEW, MANY);
        var many = asked();
        for (var question : few.keySet()) {
            assertThat(many.get(question).steps())
                    .as(question)
                    .isEqualTo(few.get(question).steps());
            // a deeper tree adds a page to each look into an index, thirty times the pages would be thousands
            assertThat(many.get(question).pages())
                    .as(question)
                    .isLessThan(few.get(question).pages() * 3 / 2 + 20);
        }
    }

    private Map<String, Plan> asked() {
        var person = new UUID[] {uuid("p7")};
        Function<JdbcClient.StatementSpec, JdbcClient.StatementSpec> year = asked -> asked.param("ids", person)
                .param("from", LocalDate.parse("2026-01-01"))
                .param("to", LocalDate.parse("2026-12-31"))
                .param("zone", "America/Denver");
        return Map.of(
                "rows",
                        plan(
                                TranscriptQueries.ROWS,
                                asked -> year.apply(asked).param("most", 50).param("skip", 0)),
                "totals", plan(TranscriptQueries.TOTALS, year),
                "verify", plan(CertificateQueries.FIND, asked -> asked.param(serial("c70"))),
                "catalog", plan(CatalogStatement.SQL, CatalogStatement::firstPage));
    }

    /** The steps of a plan without its figures, and the pages it touched. */
    private Plan plan(String question, Function<JdbcClient.StatementSpec, JdbcClient.StatementSpec> asked) {
        var lines = asked.apply(plain.sql("explain (analyze, buffers, costs off, timing off, summary off) " + question))
                .query(String.class)
                .list();
        var steps = lines.stream()
                .filter(line -> line.contains("actual rows"))
                .map(line -> line.replaceFirst("\\(actual.*", "").strip())
                .toList();
        return new Plan(
                steps,
                PAGES.matcher(lines.get(1))
                        .results()
                        .findFirst()
                        .map(ScaleDbTest::pages)
                        .orElse(0));
    }

    private static int pages(MatchResult found) {
        return Integer.parseInt(found.group(1)) + (found.group(2) == null ? 0 : Integer.parseInt(found.group(2)));
    }

    private void office() {
        own.sql("insert into department (id, code, name) values (md5('d')::uuid, 'MED', 'Medicine')")
                .update();
        own.sql("""
                        insert into person (id, version, name, sort_name, profession)
                        select md5('p' || i)::uuid, 0, 'Person ' || i, 'Person ' || i, 'PHYSICIAN' from generate_series(0, 29999) i
                        """).update();
        own.sql("""
                        insert into activity (id, version, number, title, department, owner, stage, format, starts_on, ends_on, proposed_at)
                        select md5('v' || i)::uuid, 0, '2026-' || lpad(i::text, 4, '0'), 'Activity ' || i, md5('d')::uuid, md5('p0')::uuid,
                          'OPEN', 'LIVE', date '2026-01-01' + i, date '2026-01-01' + i, timestamptz '2025-12-01Z'
                        from generate_series(0, 199) i
                        """).update();
    }

    /** Ten awards a person, of ten activities; each with its claim and certificate. */
    private void award(int from, int to) {
        insert(from, to, """
                insert into credit_claim (id, learner, activity, document, profession, attested, by, at, explanation)
                select md5('c' || i)::uuid, md5('p' || i / 10)::uuid, md5('v' || (i % 10) * 20 + i / 10 % 20)::uuid, 'CREDIT',
                  'PHYSICIAN', true, md5('p' || i / 10)::uuid, timestamptz '2026-08-01Z', '{}'
                """);
        insert(from, to, """
                insert into award (id, claim, learner, activity, credit_system, turn, quarters, during, at)
                select md5('a' || i)::uuid, md5('c' || i)::uuid, md5('p' || i / 10)::uuid,
                  md5('v' || (i % 10) * 20 + i / 10 % 20)::uuid, 'AMA1', 1, 4, '{}', timestamptz '2026-08-01Z'
                """);
        insert(from, to, """
                insert into certificate (serial, claim, learner, kind, issued_at)
                select translate(upper(left(md5('c' || i), 20)), 'B', 'G'), md5('c' || i)::uuid, md5('p' || i / 10)::uuid, 'CREDIT',
                  timestamptz '2026-08-01Z'
                """);
        insert(from, to, """
                insert into certificate_revision (serial, revision, name, by, at)
                select translate(upper(left(md5('c' || i), 20)), 'B', 'G'), 1, 'Person', md5('p0')::uuid, timestamptz '2026-08-01Z'
                """);
        for (var table : List.of("person", "activity", "credit_claim", "award", "certificate", "certificate_revision"))
            own.sql("vacuum analyze " + table).update();
        // statistics of the other tables, as autovacuum would collect them
        own.sql("analyze").update();
    }

    private void insert(int from, int to, String rows) {
        own.sql(rows + " from generate_series(" + from + ", " + (to - 1) + ") i")
                .update();
    }

    private String serial(String seed) {
        return plain.sql("select translate(upper(left(md5(?), 20)), 'B', 'G')")
                .param(seed)
                .query(String.class)
                .single();
    }

    private UUID uuid(String seed) {
        return plain.sql("select md5(?)::uuid").param(seed).query(UUID.class).single();
    }

    private JdbcClient client(String role) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), role, database.password()));
    }

    private record Plan(List<String> steps, int pages) {}
}
