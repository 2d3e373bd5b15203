package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("findings D (1 observations, 1.00 hours): a counted noun is singular for one")
class PluralsArchitectureTest {
    private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{\\d\\})*\\}");
    private static final Pattern COUNTED = Pattern.compile(
            "\\{\\d\\} (?:more |other |open |held )?(?:minutes|seconds|hours|days|weeks|months|years|sessions|slots|credits|observations|awards|people|learners|lines|relationships"
                    + "|sites|points|activities|measures|cases|answers|responses|comments|objectives|sources|questions|items|documents|records"
                    + "|companies|persons|names|rows|files|seats|places|registrations|claims|attempts|statements|wordings|agreements)\\b");

    /** Messages whose number is never one, or is no number of these things. */
    private static final Set<String> NEVER_ONE = Set.of(
            "mail.address-confirm.text", // days that a link works
            "mail.certificate-link.text", // days that a link works
            "mail.disclosure-asked.text", // days that a link works
            "mail.guest-entered.text", // hours that a link works
            "mail.link-asked.text", // hours that a link works
            "objection.series.too-long", // twelve months
            "objection.file-text.too-long", // thousands of lines
            "transcript.cut", // more than a page
            "outcome-file.cut", // hundreds of lines
            "observation.cut", // more than 300 observations
            "judgment.design.paired", // three sites at least
            "judgment.caveat.few-units", // three months or sites
            "judgment.caveat.many-measures", // two measures at least
            "judgment.caveat.measures", // two measures at least
            "judgment.reason.many-measures", // two measures at least
            "outcome.months.no-chart", // twelve months
            "outcome.months.rough", // five cases
            "caveat.few", // five people
            "objection.outcome.too-few", // five people
            "figures.t", // an interval in points
            "figures.scores"); // a difference in points

    @Test
    void no_message_counts_in_the_plural_only() {
        assertThat(Messages.ALL.stream()
                        .filter(message -> !NEVER_ONE.contains(message.key()) && isPluralOnly(message.text()))
                        .map(message -> message.key() + "=" + message.text()))
                .isEmpty();
    }

    @Test
    void the_mistake_is_found() {
        assertThat(List.of("{0} observations were made", "{0} of {1} sessions have ended"))
                .allMatch(PluralsArchitectureTest::isPluralOnly);
        assertThat(List.of("{0,choice,1#1 observation was|1<{0} observations were} made", "{0} of {1} min"))
                .noneMatch(PluralsArchitectureTest::isPluralOnly);
    }

    private static boolean isPluralOnly(String text) {
        return COUNTED.matcher(CHOICE.matcher(text).replaceAll("")).find();
    }
}
