package org.baselinecme.front.accessibility;

import java.util.List;

/**
 * A success criterion of WCAG 2.2, level A or AA, with its judgment.
 *
 * @param number as in the standard, such as 1.4.3
 * @param judgment by a person who tried the product
 * @param results what engines found for it, empty where no engine can check it
 */
record Criterion(
        String number, String name, String level, Adherence judgment, String remark, List<CheckResult> results) {
    /** The judgment, lowered where an engine found a violation. */
    public Adherence adherence() {
        var violated = results.stream().anyMatch(result -> result.violations() > 0);
        return violated && judgment == Adherence.SUPPORTS ? Adherence.PARTIALLY_SUPPORTS : judgment;
    }
}
