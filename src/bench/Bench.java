import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The journeys that `bin/bench` measures, each warmed up first; prints the result as Markdown. */
class Bench {
    private static final int PEOPLE = 2000;
    private static final int LEARNERS = 300;
    private static final int STORM = 1500;
    private final String base;
    private final double seconds;
    private final String only;
    private final Meter meter;
    private final List<Run> runs = new ArrayList<>();
    private final List<String> numbers;

    public static void main(String[] args) throws Exception {
        try (var database = DriverManager.getConnection(args[1], "postgres", "none")) {
            var meter = new Meter(Long.parseLong(args[2]), Long.parseLong(args[3]), database);
            var bench = new Bench(args[0], Double.parseDouble(args[4]), args[7], meter, coming(database));
            System.out.println("# Baseline, measured on " + LocalDate.now() + "\n");
            System.out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
                    + " cores, " + args[5] + " awards stored, started to the first page in " + args[6] + " ms.\n");
            bench.pages();
            bench.people();
            var consistent = bench.wants("claim") ? bench.credit(args[8], args[1], database) : "";
            System.out.println(Run.table(bench.runs.toArray(Run[]::new)));
            System.out.println(consistent);
            System.out.printf("%nOne Argon2id check alone: %.1f CPU-ms; it is part of the sign-in above.%n", Hashing.cost());
            if (consistent.contains("WRONG")) System.exit(1);
        }
    }

    private Bench(String base, double seconds, String only, Meter meter, List<String> numbers) {
        this.base = base;
        this.seconds = seconds;
        this.only = only;
        this.meter = meter;
        this.numbers = numbers;
    }

    private static List<String> coming(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select number from activity where stage = 'OPEN' and number ~ '-7[0-9]{3}$' and starts_on > current_date")) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    /** What everybody may read. */
    private void pages() throws InterruptedException {
        measure("catalogue page, anonymous", n -> read(new Browser(base), "/catalogue?page=" + (1 + n % 5)));
        measure("catalogue search, anonymous", n -> read(new Browser(base), "/catalogue?q=" + List.of("winter", "heart+failure", "antibiotic", "airway").get(n % 4)));
        measure("activity page, anonymous", n -> read(new Browser(base), "/catalogue/" + numbers.get(n % numbers.size())));
    }

    /** What needs a person: signing in by password, then the page of a learner. */
    private void people() throws InterruptedException {
        measure("sign-in to the home page", n -> {
            var browser = new Browser(base);
            signIn(browser, 1 + n % PEOPLE);
            return read(browser, "/");
        });
        var signedIn = new ArrayList<Browser>();
        for (var n = 1; n <= 64; n++) {
            var browser = new Browser(base);
            signIn(browser, n);
            signedIn.add(browser);
        }
        measure("home page of a learner", n -> read(signedIn.get(n % 64), "/"));
    }

    /** Learners claim, alone and in storms; beside each storm the database by itself. Says whether all is counted once. */
    private String credit(String pgbench, String url, Connection database) throws Exception {
        var learners = new ArrayList<Browser>();
        for (var n = 1; n <= LEARNERS; n++) {
            var browser = new Browser(base);
            signIn(browser, n);
            learners.add(browser);
        }
        var claiming = new Claiming(learners, database);
        var rival = new Rival(pgbench, url, database);
        var next = new AtomicInteger();
        measure("claim screen", n -> read(learners.get(n % LEARNERS), "/claims"));
        storm(claiming, next, "claim (warm-up)", 4, 600);
        var said = new StringBuilder();
        var alone = 0.0;
        for (var clients : List.of(8, 32)) {
            var run = storm(claiming, next, "claim, confirmation alone", clients, STORM);
            var rate = rival.rate(clients, 8);
            if (clients == 8) alone = rate;
            said.append("%nClaims by %d clients: %.0f a second; the database by itself %.0f a second; %.2f of C (%.0f); p99 %.0f ms."
                    .formatted(clients, run.rate(), rate, run.rate() / alone, alone, run.percentile(0.99)));
        }
        measure("transcript", n -> read(learners.get(n % LEARNERS), "/transcript"));
        var printed = new AtomicInteger();
        Run.of("certificate (warm-up)", 2, seconds, 60, printed, meter, claiming::certificate);
        runs.add(Run.of("certificate, first printing", 2, seconds * 2, 260, printed, meter, claiming::certificate));
        var answered = claiming.confirmed() + " " + claiming.confirmed() + " " + claiming.confirmed();
        var right = answered.equals(claiming.counted());
        return said + "%n%nSuccessful answers, and claims, awards and facts stored: %d; %s: %s"
                .formatted(claiming.confirmed(), claiming.counted(), right ? "all the same." : "WRONG.");
    }

    private Run storm(Claiming claiming, AtomicInteger next, String name, int clients, int claims) throws InterruptedException {
        claiming.open(claims);
        var before = meter.queries();
        var run = Run.of(name, clients, 600, claiming.ready(), next, meter, claiming::confirm);
        next.set(claiming.ready());
        runs.add(run);
        if (System.getenv("BENCH_SQL") != null) tell(run, before);
        return run;
    }

    private void signIn(Browser browser, int number) {
        var page = browser.get("/sign-in");
        browser.post(page, "/sign-in", Map.of("email", "bench" + number + "@example.org", "password", "bench"));
    }

    private static long read(Browser browser, String path) {
        var html = browser.get(path);
        if (!Pattern.compile("</html>\\s*$").matcher(html).find()) throw new IllegalStateException("half a page: " + path);
        return browser.wire();
    }

    private boolean wants(String name) {
        return only.isEmpty() || List.of(only.split(",")).stream().anyMatch(name::contains);
    }

    /** A third of the time to warm up, then the run that counts. */
    private void measure(String name, Run.Operation operation) throws InterruptedException {
        if (!wants(name)) return;
        var numbers = new AtomicInteger();
        Run.of(name, 4, seconds / 3, Integer.MAX_VALUE, numbers, meter, operation);
        var before = meter.queries();
        var run = Run.of(name, 4, seconds, Integer.MAX_VALUE, numbers, meter, operation);
        runs.add(run);
        if (System.getenv("BENCH_SQL") != null) tell(run, before);
    }

    /** The statements of a journey, the most frequent first: to see what a budget is spent on. */
    private void tell(Run run, Map<String, Long> before) {
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
