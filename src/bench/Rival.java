import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** The database by itself: pgbench with the statements of a claim, on tables of the same shape that nobody reads. */
final class Rival {
    private static final String TABLES = """
            drop schema if exists rival cascade; create schema rival;
            create table rival.learner as select row_number() over () as n, id from person where email like 'bench%';
            alter table rival.learner add primary key (n);
            create table rival.session as select row_number() over () as n, s.id, a.id as activity from activity a
              join agenda_slot s on s.activity = a.id where a.stage = 'DELIVERED' and a.number ~ '-7[0-9]{3}$';
            alter table rival.session add primary key (n);
            create table rival.claim (like credit_claim including all);
            create table rival.award (like award including defaults including indexes);
            create table rival.audit_fact (like audit_fact including all);
            analyze rival.learner; analyze rival.session;
            """;
    private static final String CLAIM = """
            \\set l random(1, 5000)
            \\set s random(1, 100)
            begin;
            select p.id, p.profession from rival.learner l join person p on p.id = l.id where l.n = :l for no key update of p;
            select a.id, a.stage from rival.session r join activity a on a.id = r.activity where r.n = :s;
            select p.from_at, p.until_at from presence p join rival.session r on r.id = p.slot
              where r.n = :s and p.person = (select id from rival.learner where n = :l);
            insert into rival.award (id, claim, learner, activity, turn, quarters, during, at)
              select gen_random_uuid(), gen_random_uuid(), l.id, gen_random_uuid(), 1, 4, '{}', now() from rival.learner l where l.n = :l;
            insert into rival.audit_fact (id, at, actor, kind, about_kind, about_id, payload, salt)
              select gen_random_uuid(), now(), l.id, 'CreditClaimed', 'credit_claim', gen_random_uuid(),
                '{"after": {"awarded": {"AMA1": "1.00"}}}', '\\\\x00' from rival.learner l where l.n = :l;
            commit;
            """;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private final String program;
    private final String port;

    Rival(String program, String url, Connection database) throws SQLException {
        this.program = program;
        this.port = url.replaceFirst(".*:(\\d+)/.*", "$1");
        try (var statement = database.createStatement()) {
            statement.execute(TABLES);
        }
    }

    /** Claims a second by so many clients. */
    double rate(int clients, int seconds) throws IOException, InterruptedException {
        var script = Files.createTempFile("claim", ".sql");
        Files.writeString(script, CLAIM.replace("\\\\x00", "\\x00"));
        var process = new ProcessBuilder(
                        program, "-n", "-M", "prepared", "-c", "" + clients, "-j", "2", "-T", "" + seconds, "-f", script.toString(),
                        "-h", "127.0.0.1", "-p", port, "-U", "postgres", "baseline")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        Files.delete(script);
        var rate = RATE.matcher(said);
        if (!rate.find()) throw new IllegalStateException(said);
        return Double.parseDouble(rate.group(1));
    }
}
