package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A text that promises to reach somebody has a sender. {@code promises.txt} names for each such message the letters that keep the
 * promise; a new promise fails here until its letter exists and something sends it.
 */
@DisplayName("findings A20: a promise in a text has a sender")
class PromisesArchitectureTest {
    private static final Pattern PROMISE = Pattern.compile(
            "\\bnotif(?:y|ies|ied)\\b|\\bemail(?:s|ed|ing)? (?:you|them|me|the|your|it|a)\\b|\\bwill email\\b|\\bemailed\\b"
                    + "|\\b(?:by|a|an|in our|gets? an) e?-?mail\\b|\\bmailed\\b"
                    + "|\\b(?:owner|learner|faculty|planner)s? reads? this\\b|for the (?:learner|owner|faculty|planner)$"
                    + "|\\(sent to the (?:learner|owner|faculty|planner)\\)$"
                    + "|You will find|\\bwe (?:send|sent|write)\\b|\\bsends? you\\b|\\bRequest sent\\b|\\basked again\\b|on its way (?:to|by)",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> KEPT = Codebase.read(Path.of("src/test/resources/promises.txt"))
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(" +", 2))
            .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> one, TreeMap::new));

    @Test
    void every_text_that_promises_to_reach_somebody_names_its_letters() {
        var found = new TreeSet<String>();
        for (var message : Messages.ALL)
            if (!message.key().startsWith("mail.")
                    && !message.key().startsWith("event.")
                    && PROMISE.matcher(message.text()).find()) found.add(message.key());
        assertThat(found).containsExactlyElementsOf(KEPT.keySet());
    }

    @Test
    void every_letter_that_keeps_a_promise_exists_and_is_sent() {
        var posted = Letters.posted().collect(Collectors.toSet());
        var broken = new ArrayList<String>();
        KEPT.forEach((promise, kept) -> {
            if (kept.startsWith("-")) return;
            for (var letter : kept.split(" +"))
                if (!Letters.WORDED.contains(letter) || !posted.contains(letter)) broken.add(promise + ": " + letter);
        });
        assertThat(broken).isEmpty();
    }
}
