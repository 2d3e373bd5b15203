import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A learner takes a post-activity assessment of ten items: begins, answers item by item as the page saves them, submits, reads. */
final class Assessing {
    private static final Pattern CHOICE = Pattern.compile("<input[^>]*type=\"radio\"[^>]*name=\"(q-[^\"]+)\"[^>]*value=\"([^\"]*)\"");
    private final List<Browser> learners;
    private final List<String> activities;

    Assessing(List<Browser> learners, Connection database) throws SQLException {
        this.learners = learners;
        this.activities = Claiming.held(database);
    }

    /** One attempt from its start to its result; a number is one learner in one activity. */
    long attempt(int number) {
        var learner = number % learners.size();
        var mine = Claiming.mine(learner + 1, activities.size());
        var path = "/assessments/" + activities.get(mine.get(number / learners.size())) + "/after";
        var browser = learners.get(learner);
        browser.post(browser.get(path), path, Map.of());
        var page = browser.get(path);
        var answers = new LinkedHashMap<String, String>();
        for (var choice : CHOICE.matcher(page).results().toList()) {
            if (answers.putIfAbsent(choice.group(1), choice.group(2)) != null) continue;
            browser.save(page, path + "/submission", path + "/answers", answers);
        }
        if (answers.size() != 10) throw new IllegalStateException(answers.size() + " items: " + path);
        browser.post(page, path + "/submission", answers);
        browser.get(path);
        return browser.wire();
    }
}
