package org.baselinecme.delivery.learning;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Terms of an assessment, as submitted; empty attempts mean any number. */
public record TermsForm(
        @Nullable Integer version,

        @Nullable @Pattern(regexp = "\\s*|\\s*([1-9]\\d?|100)\\s*%?\\s*", message = "{assessment.pass-mark.wrong}")
        String passMark,

        @Nullable @Pattern(regexp = "\\s*|\\s*(1?[1-9]|10|20)\\s*", message = "{assessment.attempts.wrong}")
        String attempts,

        @Nullable Boolean baseline,
        @Nullable Boolean forCredit) {
    static TermsForm of(AssessmentPage page) {
        var terms = page.terms();
        var usual = page.fixed() ? "" : String.valueOf(page.usual());
        return new TermsForm(
                terms.version(),
                terms.passMark() == null ? usual : terms.passMark().toString(),
                terms.attempts() == null ? "" : terms.attempts().toString(),
                terms.baseline(),
                terms.forCredit());
    }

    AssessmentTerms toTerms() {
        return new AssessmentTerms(
                version == null ? 0 : version,
                number(passMark),
                number(attempts),
                Boolean.TRUE.equals(baseline),
                Boolean.TRUE.equals(forCredit));
    }

    private static @Nullable Integer number(@Nullable String typed) {
        var digits = typed == null ? "" : typed.replaceAll("\\D", "");
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }
}
