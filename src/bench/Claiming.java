import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Learners who were there and claim: their screens are opened first, so that a storm is of confirmations alone. */
final class Claiming {
    private static final Pattern CHOICE = Pattern.compile("<input[^>]*type=\"radio\"[^>]*name=\"(q-[^\"]+)\"[^>]*value=\"([^\"]*)\"");
    private final List<Browser> learners;
    private final List<String> activities;
    private final Connection database;
    /** In the order of confirmation, without gaps: a warm-up may end before every opened screen is used. */
    private final List<Claimed> claims = Collections.synchronizedList(new ArrayList<>());
    private final List<Screen> screens = new ArrayList<>();
    private int opened;

    Claiming(List<Browser> learners, Connection database) throws SQLException {
        this.learners = learners;
        this.database = database;
        this.activities = held(database);
    }

    static List<String> held(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select id from activity where number ~ '-7[0-9]{3}$' and stage = 'DELIVERED' order by number")) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    /** Opens the screens of so many more claims: no two neighbours are of one learner. */
    void open(int more) throws InterruptedException {
        var made = new Screen[more];
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < more; i++) {
                var place = i;
                var number = opened + i;
                pool.submit(() -> made[place] = screen(number));
            }
        }
        opened += more;
        for (var screen : made) if (screen != null) screens.add(screen);
    }

    /** The screen of one claim: learner N was in every fifth of the activities from the one of their own number on. */
    private Screen screen(int number) {
        var learner = number % learners.size();
        var turn = number / learners.size();
        var mine = mine(learner + 1, activities.size());
        if (turn >= mine.size()) return null;
        var path = "/claims/" + activities.get(mine.get(turn));
        return new Screen(learners.get(learner), path, learners.get(learner).get(path));
    }

    /** As office.sql lets them come: activity n has the 460 learners from 20 n on, in a ring of 2,000. */
    static List<Integer> mine(int learner, int activities) {
        var found = new ArrayList<Integer>();
        for (var n = 1; n <= activities; n++)
            if (Math.floorMod(learner - 1 - n * 20, 2000) < 460) found.add(n - 1);
        return found;
    }

    int ready() {
        return screens.size();
    }

    /** Confirms one; the same number again would be a mistake of the benchmark. */
    long confirm(int number) {
        var screen = screens.get(number);
        var claim = screen.browser.post(screen.page, screen.path, answers(screen.page));
        if (!claim.startsWith("/awards/")) throw new IllegalStateException("led to " + claim);
        claims.add(new Claimed(screen.browser, claim.substring("/awards/".length())));
        return 0;
    }

    private static Map<String, String> answers(String page) {
        var answers = new LinkedHashMap<String, String>();
        CHOICE.matcher(page).results().forEach(choice -> answers.putIfAbsent(choice.group(1), choice.group(2)));
        return answers;
    }

    int confirmed() {
        return claims.size();
    }

    /** The certificate of a claim, printed for the first time. */
    long certificate(int number) {
        var claimed = claims.get(number);
        var page = claimed.browser.led("/certificates/of/" + claimed.claim);
        claimed.browser.get(page + "/certificate.pdf");
        return claimed.browser.wire();
    }

    /** Claims, awards and facts of the run; all three must be what was answered. */
    String counted() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select (select count(*) from credit_claim c where c.at > now() - interval '3 hours'"
                        + " and exists (select from person p where p.id = c.learner and p.email like 'bench%')),"
                        + " (select count(distinct a.claim) from award a where a.at > now() - interval '3 hours'"
                        + " and exists (select from person p where p.id = a.learner and p.email like 'bench%')),"
                        + " (select count(*) from audit_fact f where f.kind = 'CreditClaimed' and f.at > now() - interval '3 hours'"
                        + " and exists (select from person p where p.id = f.actor and p.email like 'bench%'))")) {
            rows.next();
            return rows.getLong(1) + " " + rows.getLong(2) + " " + rows.getLong(3);
        }
    }

    /** An opened screen. */
    private record Screen(Browser browser, String path, String page) {}

    /** A confirmed claim and who made it. */
    private record Claimed(Browser browser, String claim) {}
}
