package org.baselinecme.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * axe, run inside the page: WCAG 2.2 AA and best practice. It is called there and answers with rules and first places only, as its
 * builder would open a page of its own for each answer and send every element along, at four times the work.
 */
final class FirstEngine {
    static final String NAME = "axe-core";

    /** Every rule of WCAG and best practice. */
    static final String ALL =
            "{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}";

    /** Only colors differ in the dark. */
    static final String CONTRAST = "{type: 'rule', values: ['color-contrast']}";

    /** The tag of a rule that names its criterion: wcag143 is 1.4.3, wcag1410 is 1.4.10. */
    private static final Pattern CRITERION = Pattern.compile("wcag(\\d)(\\d)(\\d{1,2})");

    private static final String PRESENT = "() => typeof axe !== 'undefined'";
    private static final String PROGRAM = program();
    private static final String CHECK = """
            async () => {
              const found = await axe.run(document, {runOnly: %s, resultTypes: ['violations'], iframes: false});
              const shown = (failed) => (rule) => ({
                failed,
                tags: rule.tags.join(' '),
                text: [rule.id, rule.nodes[0]?.target, rule.help].join(' '),
              });
              return [...found.passes.map(shown(false)), ...found.violations.map(shown(true))];
            }
            """;

    private FirstEngine() {}

    /** Checks the page by these rules, records the result, and returns the violations. */
    static List<String> violations(Page page, String rules, AccessibilityRecord results) {
        if (!(Boolean) page.evaluate(PRESENT)) page.evaluate(PROGRAM);
        @SuppressWarnings("unchecked")
        var found = (List<Map<String, Object>>) page.evaluate(CHECK.formatted(rules));
        for (var rule : found) record(rule, results);
        var failed = found.stream().filter(FirstEngine::failed).toList();
        results.add(NAME, "all", !failed.isEmpty());
        return failed.stream().map(rule -> rule.get("text").toString()).toList();
    }

    private static boolean failed(Map<String, Object> rule) {
        return (Boolean) rule.get("failed");
    }

    private static void record(Map<String, Object> rule, AccessibilityRecord results) {
        for (var tag : rule.get("tags").toString().split(" "))
            criterion(CRITERION.matcher(tag)).ifPresent(criterion -> results.add(NAME, criterion, failed(rule)));
    }

    private static Optional<String> criterion(Matcher tag) {
        return tag.matches() ? Optional.of(tag.group(1) + "." + tag.group(2) + "." + tag.group(3)) : Optional.empty();
    }

    private static String program() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
