package org.baselinecme;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Valid forms for the routes of credit systems, their statements and conditions, completions, and merges of people. */
final class CreditForms {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Map<String, Map<String, String>> FORMS = Map.of(
            "/data.zip",
            Map.of(),
            "/profile/data/erasure",
            Map.of("why", "I moved abroad"),
            "/profile/ids",
            Map.of("NABP_EPROFILE", "123456"),
            "/settings/credit-systems/{system}",
            system(),
            "/settings/statements/{key}",
            statement(),
            "/completions",
            Map.of("learner", "01a2057a-6963-7000-943a-c82a4f4d47e3", "why", "By mail."),
            "/completions/{activity}",
            Map.of("minutes", "30"),
            "/merge/{into}",
            Map.of("why", "The same NPI."),
            "/separation",
            Map.of("why", "Two brothers."));

    private CreditForms() {}

    static Optional<Map<String, String>> of(String pattern) {
        if (pattern.endsWith("/credit/requirements"))
            return Optional.of(Map.of("number", "1234-0000-27-%03d-L01-T".formatted(NUMBERS.incrementAndGet())));
        if (pattern.contains("/licenses")) return Optional.of(license());
        if (pattern.endsWith("/boards")) return Optional.of(Map.of("board", "ABIM", "number", "123456"));
        if (pattern.endsWith("/emails"))
            return Optional.of(Map.of("email", "further@example.org", "password", "wrong"));
        if (pattern.endsWith("/phones")) return Optional.of(Map.of("kind", "work", "number", "303 555 0182"));
        if (pattern.contains("/consents/")) return Optional.of(Map.of("version", "1", "text", "I agree."));
        if (pattern.startsWith("/settings/retention/")) return Optional.of(retention());
        if (pattern.startsWith("/settings/limits/")) return Optional.of(Map.of("version", "0", "value", "30"));
        if (pattern.endsWith("/lists/{list}/check")) return Optional.of(Map.of());
        if (pattern.contains("/hold")) return Optional.of(Map.of("why", "An appeal is open."));
        if (pattern.startsWith("/settings/leftovers/")) return Optional.of(Map.of());
        if (pattern.endsWith("/npi")) return Optional.of(Map.of("npi", ""));
        return FORMS.entrySet().stream()
                .filter(form -> pattern.endsWith(form.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static Map<String, String> system() {
        var words = "code=MATRIX name=Psychology one=credit many=credits professions=PSYCHOLOGIST minutes=60 step=0.50 "
                + "rounding=DOWN partial=ALL_OR_NONE source=Handbook recordedIn= confirmedWith=";
        return Stream.of(words.split(" "))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));
    }

    private static Map<String, String> retention() {
        return Map.of("version", "1", "amount", "7", "unit", "YEARS", "reason", "As our counsel says", "source", "");
    }

    private static Map<String, String> statement() {
        var words = "The {provider} and {partners} are accredited by us.";
        return Map.of("version", "0", "text", words, "source", "A letter", "confirmedWith", "");
    }

    private static Map<String, String> license() {
        return Map.of(
                "state",
                "CO",
                "profession",
                "PHYSICIAN",
                "number",
                "DR.%06d".formatted(NUMBERS.incrementAndGet()),
                "expiresOn",
                "2029-04-30");
    }

    static Map<String, String> past() {
        var words =
                "version=0 title=Sepsis provider= startedOn= endedOn= completedOn=2020-05-01 format= creditedAs=PHYSICIAN "
                        + "system=AMA1 amount=1.25 accreditation= certificateNumber= why=Misspelled";
        return Stream.of(words.split(" "))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> word[0], word -> word[1]));
    }

    static Map<String, String> external() {
        return Map.of(
                "title", "Sepsis",
                "provider", "A college",
                "completedOn", "2026-05-01",
                "system", "CME",
                "amount", "1.5");
    }
}
