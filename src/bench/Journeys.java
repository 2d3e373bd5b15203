import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What visitors do: read, sign in, verify, take an assessment, export. */
final class Journeys {
    static final int CLAIMS_TO_WARM = Integer.getInteger("bench.claims", 6000);
    static final int CLAIMS_IN_A_STORM = CLAIMS_TO_WARM / 4;
    private static final int PEOPLE = 2000;
    private static final int LEARNERS = Integer.getInteger("bench.learners", 700);
    private static final int ATTEMPTS = 20 * LEARNERS;
    private static final String DIRECTOR = "marian.okafor-lindqvist@tamarrow.example";
    private static final String COORDINATOR = "sara.whitcombe@tamarrow.example";
    private static final Pattern WHOLE = Pattern.compile("</html>\\s*$");
    private final String base;
    private final Connection database;
    private final List<Browser> learners = new ArrayList<>();

    Journeys(String base, Connection database) {
        this.base = base;
        this.database = database;
    }

    /** A journey; {@code most} is how often it can be run. */
    record Journey(String name, Run.Operation operation, int most) {}

    List<Journey> all() throws Exception {
        for (var n = 1; n <= LEARNERS; n++) learners.add(signedIn("bench" + n + "@example.org", "bench"));
        var numbers = strings("select number from activity where stage = 'OPEN' and number ~ '-7[0-9]{3}$' and starts_on > current_date");
        var serials = strings("select serial from certificate limit 64");
        var words = List.of("winter", "heart+failure", "antibiotic", "airway");
        var sought = List.of("winter", "heart+failure", "garcia", "oconnorab", "airway", "lindgrenn");
        var crowd = strings("select activity::text from registration group by activity order by count(*) desc limit 1").getFirst();
        var coordinator = signedIn(COORDINATOR, "tamarrow");
        var director = signedIn(DIRECTOR, "tamarrow");
        var registrations = "/activities/" + crowd + "/registrations";
        return List.of(
                journey("catalog page, anonymous", n -> read(new Browser(base), "/catalog?page=" + (1 + n % 5))),
                journey("catalog search, anonymous", n -> read(new Browser(base), "/catalog?q=" + words.get(n % words.size()))),
                journey("activity page, anonymous", n -> read(new Browser(base), "/catalog/" + numbers.get(n % numbers.size()))),
                journey("verify, anonymous", n -> read(new Browser(base).from(n), "/verify/" + serials.get(n % serials.size()))),
                journey("sign-in to the home page", n -> read(signedIn("bench" + (1 + n % PEOPLE) + "@example.org", "bench"), "/")),
                journey("home page of a learner", n -> read(learners.get(n % LEARNERS), "/")),
                journey("list of sessions to claim", n -> read(learners.get(n % LEARNERS), "/my-cme")),
                journey("transcript, 10 entries", n -> read(learners.get(n % LEARNERS), "/my-cme/earned")),
                journey("search over everything", n -> read(coordinator, "/search?q=" + sought.get(n % sought.size()))),
                journey("help, a page of text", n -> read(new Browser(base), "/help")),
                journey("registrations of 5,000, a page", n -> read(coordinator, registrations + (n % 2 == 0 ? "" : "?sort=name"))),
                journey("home page of the director", n -> read(director, "/")),
                journey("board of the director", n -> read(director, "/board")),
                journey("5,000-learner CSV", n -> file(coordinator, registrations + "/list.csv")),
                new Journey("assessment, start to result with 10 autosaves", new Assessing(learners, database)::attempt, ATTEMPTS));
    }

    Claiming claiming() throws SQLException {
        return new Claiming(learners, database);
    }

    private static Journey journey(String name, Run.Operation operation) {
        return new Journey(name, operation, Integer.MAX_VALUE);
    }

    private Browser signedIn(String email, String password) {
        var browser = new Browser(base);
        var page = browser.get("/sign-in");
        browser.post(page, "/sign-in", Map.of("email", email, "password", password));
        return browser;
    }

    private static long read(Browser browser, String path) {
        if (!WHOLE.matcher(browser.get(path)).find()) throw new IllegalStateException("half a page: " + path);
        return browser.wire();
    }

    private static long file(Browser browser, String path) {
        var lines = browser.get(path).lines().count();
        if (lines < 5000) throw new IllegalStateException(lines + " lines of " + path);
        return browser.wire();
    }

    private List<String> strings(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }
}
