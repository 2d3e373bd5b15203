import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what the server processes have cost so far: CPU from the kernel, statements from the database's own counters. */
final class Meter {
    private static final double TICKS_A_MS = 0.1;
    private final long application;
    private final long postmaster;
    private final Connection database;

    Meter(long application, long postmaster, Connection database) {
        this.application = application;
        this.postmaster = postmaster;
        this.database = database;
    }

    Reading read() {
        var compilers = compilers();
        return new Reading(cpu(application) - compilers, compilers, databaseCpu(), statements("not like '%spring_session%'"), statements("like '%spring_session%'"));
    }

    /** The flags of the application's JVM. */
    String commandLine() {
        return lines(Path.of("/proc/" + application + "/cmdline")).stream()
                .flatMap(line -> java.util.Arrays.stream(line.split("\0")))
                .filter(word -> word.startsWith("-X") || word.startsWith("--"))
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /** Resident memory of the application, in MB. */
    long memory() {
        return lines(Path.of("/proc/" + application + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** Milliseconds of the JIT compilers, which live as long as the application: -XX:-UseDynamicNumberOfCompilerThreads. */
    private double compilers() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + application + "/task"))) {
            return threads.filter(thread -> lines(thread.resolve("comm")).stream().anyMatch(name -> name.matches("C[12] Compiler.*")))
                    .mapToDouble(thread -> cpu(thread.resolve("stat")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Milliseconds: the postmaster's children that live, and what those that ended left to it. */
    private double databaseCpu() {
        var ended = fields(postmaster);
        var sum = (Long.parseLong(ended[11]) + Long.parseLong(ended[12]) + Long.parseLong(ended[13]) + Long.parseLong(ended[14])) / TICKS_A_MS;
        for (var child : children()) sum += cpu(child);
        return sum;
    }

    private List<Long> children() {
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            var found = new ArrayList<Long>();
            for (var process : all.filter(p -> p.getFileName().toString().matches("\\d+")).toList()) {
                var pid = Long.parseLong(process.getFileName().toString());
                var fields = fields(pid);
                if (fields.length > 1 && fields[1].equals(Long.toString(postmaster))) found.add(pid);
            }
            return found;
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static double cpu(long pid) {
        return cpu(Path.of("/proc/" + pid + "/stat"));
    }

    private static double cpu(Path stat) {
        var fields = fields(stat);
        return fields.length < 13 ? 0 : (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_MS;
    }

    /** The fields of /proc/PID/stat behind the command's name: state, parent, …, utime, stime, cutime, cstime. */
    private static String[] fields(long pid) {
        return fields(Path.of("/proc/" + pid + "/stat"));
    }

    private static String[] fields(Path stat) {
        var lines = lines(stat);
        if (lines.isEmpty()) return new String[0];
        var line = lines.getFirst();
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException gone) {
            return List.of();
        }
    }

    private long statements(String which) {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select coalesce(sum(calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid"
                        + " where r.rolname = 'baseline_app' and lower(query) " + which)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Every statement of the application so far, with how often it ran. */
    Map<String, Long> queries() {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select query, sum(calls) from pg_stat_statements s join pg_roles r on r.oid = s.userid"
                        + " where r.rolname = 'baseline_app' group by query")) {
            var found = new HashMap<String, Long>();
            while (rows.next()) found.put(rows.getString(1), rows.getLong(2));
            return found;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** What stood on the meters; milliseconds and calls. */
    record Reading(double application, double compilers, double database, long statements, long sessions) {
        Reading since(Reading before) {
            return new Reading(
                    application - before.application,
                    compilers - before.compilers,
                    database - before.database,
                    statements - before.statements,
                    sessions - before.sessions);
        }
    }
}
