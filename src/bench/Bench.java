import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The journeys that {@code bin/bench} measures. Each is warmed until its CPU per operation is flat; they run in random order;
 * after each, pgbench measures the database by itself, so that a figure can be read against the machine of that minute.
 */
class Bench {
    private static final int VISITORS = 8;
    private final double seconds;
    private final String only;
    private final Meter meter;
    private final Warming warming;
    private final Rival rival;
    private final List<String> rows = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        try (var database = DriverManager.getConnection(args[1], "postgres", "none")) {
            var meter = new Meter(Long.parseLong(args[2]), Long.parseLong(args[3]), database);
            var seed = System.getenv("BENCH_SEED") == null ? System.nanoTime() : Long.parseLong(System.getenv("BENCH_SEED"));
            var warming = new Warming(Double.parseDouble(args[9]), meter);
            var bench = new Bench(Double.parseDouble(args[4]), args[7], meter, warming, new Rival(args[8], args[1], database));
            System.out.println("# Baseline, measured on " + LocalDate.now() + "\n");
            System.out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
                    + " cores, " + args[5] + " awards stored, started to the first page in " + args[6] + " ms.");
            System.out.println("Application: `" + meter.commandLine() + "`; the JIT compilers C1 and C2 as they come, each journey warmed for "
                    + args[9] + " s at least and until its CPU per operation is flat. Order drawn with BENCH_SEED=" + seed + ".\n");
            var wrong = bench.run(new Journeys(args[0], database), new Random(seed));
            System.out.println(Run.head() + "\n" + String.join("\n", bench.rows));
            System.out.println(wrong);
            System.out.printf("%nOne Argon2id check alone: %.1f CPU-ms; it is part of the sign-in above.%n", Hashing.cost());
            if (wrong.contains("WRONG")) System.exit(1);
        }
    }

    private Bench(double seconds, String only, Meter meter, Warming warming, Rival rival) {
        this.seconds = seconds;
        this.only = only;
        this.meter = meter;
        this.warming = warming;
        this.rival = rival;
    }

    /** Every journey once, in an order of chance; claims and certificates follow each other, as one needs the other. */
    private String run(Journeys journeys, Random chance) throws Exception {
        var order = new ArrayList<>(journeys.all().stream().filter(journey -> wants(journey.name())).toList());
        var credit = wants("claim") || wants("certificate");
        if (credit) order.add(new Journeys.Journey("claims and certificates", null, Integer.MAX_VALUE));
        Collections.shuffle(order, chance);
        var said = "";
        for (var journey : order) {
            System.err.println("… " + journey.name());
            if (journey.operation() == null) said = credit(journeys);
            else measure(journey.name(), VISITORS, journey.most(), journey.operation());
        }
        return said;
    }

    /** Learners claim by 8 and by 32 at once, then print and download. Tells whether everything is stored exactly once. */
    private String credit(Journeys journeys) throws Exception {
        var claiming = journeys.claiming();
        var next = new AtomicInteger();
        claiming.open(Journeys.CLAIMS_TO_WARM);
        warming.warm("claim", VISITORS, claiming.ready(), next, claiming::confirm);
        var said = new StringBuilder();
        var alone = 0.0;
        for (var clients : List.of(8, 32)) {
            next.set(claiming.ready());
            claiming.open(Journeys.CLAIMS_IN_A_STORM);
            var before = meter.queries();
            var run = Run.of("claim, confirmation alone", clients, 600, claiming.ready(), next, meter, claiming::confirm);
            tell(run, before);
            var rate = rival.rate(clients, 8);
            if (clients == 8) alone = rate;
            add(run.row(alone));
            said.append(String.format(
                    Locale.ROOT,
                    "%nClaims by %d clients: %.0f a second; the database by itself %.0f a second; %.2f of C (%.0f); p99 %.0f ms.",
                    clients, run.rate(), rate, run.rate() / alone, alone, run.percentile(0.99)));
        }
        var printed = new AtomicInteger();
        warming.warm("certificate", 4, claiming.confirmed() - 400, printed, claiming::certificate);
        var heap = meter.memory();
        measured("certificate, first printing", 4, claiming.confirmed(), printed, claiming::certificate);
        var last = printed.get();
        measure("certificate, downloaded again", VISITORS, Integer.MAX_VALUE, n -> claiming.certificate(n % Math.max(1, Math.min(last, claiming.confirmed()))));
        said.append(String.format("%n%nApplication memory before the printings measured %d MB, after all %d MB.", heap, meter.memory()));
        var answered = claiming.confirmed() + " " + claiming.confirmed() + " " + claiming.confirmed();
        var right = answered.equals(claiming.counted());
        return said + "%n%nSuccessful answers, and claims, awards and audit entries stored: %d; %s: %s"
                .formatted(claiming.confirmed(), claiming.counted(), right ? "all the same." : "WRONG.");
    }

    private boolean wants(String name) {
        return only.isEmpty() || List.of(only.split(",")).stream().anyMatch(name::contains);
    }

    private void measure(String name, int clients, int most, Run.Operation operation) throws Exception {
        var numbers = new AtomicInteger();
        warming.warm(name, clients, most, numbers, operation);
        measured(name, clients, most, numbers, operation);
    }

    private void measured(String name, int clients, int most, AtomicInteger numbers, Run.Operation operation) throws Exception {
        var before = meter.queries();
        var run = Run.of(name, clients, seconds, most, numbers, meter, operation);
        tell(run, before);
        add(run.row(rival.rate(8, 3)));
    }

    /** Rows are also shown as they come, so that a run that is stopped has not measured in vain. */
    private void add(String row) {
        rows.add(row);
        System.err.println(row);
    }

    /** With BENCH_SQL set: the statements of a journey, the most frequent first. */
    private void tell(Run run, Map<String, Long> before) {
        if (System.getenv("BENCH_SQL") == null) return;
        System.err.println("\n== " + run.name());
        meter.queries().entrySet().stream()
                .map(query -> Map.entry(query.getKey(), query.getValue() - before.getOrDefault(query.getKey(), 0L)))
                .filter(query -> query.getValue() * 10 > run.done())
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(query -> System.err.printf(
                        "%6.2f  %s%n",
                        (double) query.getValue() / Math.max(1, run.done()),
                        query.getKey().replaceAll("\\s+", " ").substring(0, Math.min(230, query.getKey().replaceAll("\\s+", " ").length()))));
    }
}
