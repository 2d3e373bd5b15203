package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.baselinecme.RealServer.Answer;

/**
 * Checks the response to an invalid request: no server error, no stack trace, no script, and no change if it was refused.
 *
 * @param changed tables that changed
 */
record ResponseCheck(String what, Answer answer, List<String> changed) {
    private static final Pattern INTERNALS = Pattern.compile(
            "(?i)\\bat (org|java|jakarta)\\.|[a-z]Exception\\b|org\\.springframework|org\\.postgresql|java\\.lang"
                    + "|whitelabel|apache tomcat|SQLSTATE|Failed to convert|violates .* constraint");

    /** A cell that a spreadsheet would evaluate. */
    private static final Pattern FORMULA = Pattern.compile("(?m)(^|,|\")=cmd\\|");

    void check() {
        assertThat(answer.status()).as("%s%n%s", what, answer.start()).isBetween(200, 499);
        if (answer.isPage()) checkPage();
        else assertThat(answer.body()).as(what).doesNotContainPattern(FORMULA);
        if (!answer.isRefused()) return;
        assertThat(changed).as("%s answered %d", what, answer.status()).isEmpty();
        if (isRefusedByTomcat()) return;
        if (isSaidToADirectory()) return;
        assertThat(answer.contentType()).as(what).startsWith("text/html");
        assertThat(answer.body())
                .as(what)
                .contains("<main", "Baseline")
                .containsPattern("<(p|li)[^>]*>(<[^>]+>)*[^<]*\\p{L}+ \\p{L}+");
    }

    private void checkPage() {
        assertThat(answer.body())
                .as(what)
                .doesNotContain(BadValue.SCRIPT, BadValue.PICTURE, BadValue.EVALUATED)
                .doesNotContainPattern(INTERNALS);
    }

    /** A directory reads a problem as JSON (RFC 7644, 3.12). */
    private boolean isSaidToADirectory() {
        return what.contains(" at /scim/")
                && answer.contentType().startsWith("application/scim+json")
                && answer.body().contains("urn:ietf:params:scim:api:messages:2.0:Error");
    }

    /** Tomcat refuses paths with invalid bytes or encoded slashes before they reach the application. */
    private boolean isRefusedByTomcat() {
        return answer.body().contains("<title>HTTP Status 400");
    }
}
