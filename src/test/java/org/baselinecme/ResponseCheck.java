package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.baselinecme.RealServer.Answer;

/**
 * What an answer to something bad must be.
 *
 * @param changed tables that are not as they were
 */
record ResponseCheck(String what, Answer answer, List<String> changed) {
    private static final Pattern INTERNALS = Pattern.compile(
            "(?i)\\bat (org|java|jakarta)\\.|[a-z]Exception\\b|org\\.springframework|org\\.postgresql|java\\.lang"
                    + "|whitelabel|apache tomcat|SQLSTATE|Failed to convert|violates .* constraint");

    /** A cell that a spreadsheet would reckon. */
    private static final Pattern FORMULA = Pattern.compile("(?m)(^|,|\")=cmd\\|");

    void check() {
        assertThat(answer.status()).as("%s%n%s", what, answer.start()).isBetween(200, 499);
        if (answer.isPage()) nothingRuns();
        else assertThat(answer.body()).as(what).doesNotContainPattern(FORMULA);
        if (!answer.isRefused()) return;
        assertThat(changed).as("%s answered %d", what, answer.status()).isEmpty();
        if (isRefusedByTheServerItself()) return;
        assertThat(answer.contentType()).as(what).startsWith("text/html");
        assertThat(answer.body())
                .as(what)
                .contains("<main", "Baseline")
                .containsPattern("<(p|li)[^>]*>[^<]*\\p{L}+ \\p{L}+");
    }

    private void nothingRuns() {
        assertThat(answer.body())
                .as(what)
                .doesNotContain(BadValue.SCRIPT, BadValue.PICTURE, BadValue.RECKONED)
                .doesNotContainPattern(INTERNALS);
    }

    /** An address with broken bytes or folders in it never reaches the product. */
    private boolean isRefusedByTheServerItself() {
        return answer.body().contains("<title>HTTP Status 400");
    }
}
