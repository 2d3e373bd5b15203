package org.baselinecme.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baselinecme.Skips;

/**
 * IBM's accessibility checker, run inside the page beside axe. {@code bin/second-accessibility-engine} brings it; without it this
 * check is left out, and in CI it fails. It counts forms without a name as landmarks; by HTML-AAM only a named form is one, so these
 * are left out, as are boxes of one name in several forms when each form groups its own.
 */
final class SecondEngine {
    static final String NAME = "IBM Equal Access Checker";
    private static final Path PROGRAM = Path.of("target", "accessibility-engine", "ace.js");
    private static final String CHECK = """
            async () => {
              const folded = [...document.querySelectorAll('details:not([open])')];
              folded.forEach(one => one.open = true);
              const checker = new ace.Checker();
              const guideline = checker.getGuidelines().find(one => one.id === 'WCAG_2_2');
              const criteria = {};
              for (const point of guideline.checkpoints)
                for (const rule of point.rules ?? []) (criteria[rule.id] ??= []).push(point.num);
              const report = await checker.check(document, ['WCAG_2_2']);
              folded.forEach(one => one.open = false);
              const at = path => document.evaluate(path, document, null, 9, null).singleNodeValue;
              const isUnnamedForm = one => one.ruleId === 'aria_form_label_unique'
                  && !at(one.path.dom)?.hasAttribute('aria-label') && !at(one.path.dom)?.hasAttribute('aria-labelledby');
              const isGrouped = one => one.ruleId === 'input_checkboxes_grouped'
                  && at(one.path.dom)?.closest('fieldset, [role=group], [role=radiogroup]');
              return report.results.filter(one => criteria[one.ruleId] && !isUnnamedForm(one) && !isGrouped(one)).map(one => ({
                criteria: criteria[one.ruleId].join(' '),
                failed: one.value[0] === 'VIOLATION' && one.value[1] === 'FAIL',
                text: one.ruleId + ' ' + one.path.dom + ' ' + one.message,
              }));
            }
            """;

    private SecondEngine() {}

    static boolean isPresent() {
        if (Files.exists(PROGRAM)) return true;
        Skips.missing(
                "IBM's accessibility checker is not at " + PROGRAM + "; bin/second-accessibility-engine brings it");
        return false;
    }

    /** Checks the page with everything that folds open, records the result, and returns the violations. */
    static List<String> violations(Page page, AccessibilityRecord results) {
        page.evaluate(program());
        @SuppressWarnings("unchecked")
        var found = (List<Map<String, Object>>) page.evaluate(CHECK);
        for (var one : found)
            for (var criterion : one.get("criteria").toString().split(" "))
                results.add(NAME, criterion, (Boolean) one.get("failed"));
        results.add(NAME, "all", found.stream().anyMatch(one -> (Boolean) one.get("failed")));
        return found.stream()
                .filter(one -> (Boolean) one.get("failed"))
                .map(one -> one.get("text").toString())
                .toList();
    }

    private static String program() {
        try {
            return Files.readString(PROGRAM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
