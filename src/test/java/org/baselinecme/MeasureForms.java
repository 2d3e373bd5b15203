package org.baselinecme;

import java.util.Map;

/** Forms of outcomes, as the access matrix sends them. */
final class MeasureForms {
    private MeasureForms() {}

    static Map<String, String> measure() {
        return Map.ofEntries(
                Map.entry("version", "0"),
                Map.entry("name", "First-line antibiotic"),
                Map.entry("kind", "PROPORTION"),
                Map.entry("numerator", "First-line ones"),
                Map.entry("denominator", "All visits"),
                Map.entry("better", "HIGHER"),
                Map.entry("domain", "QUALITY"),
                Map.entry("level", "PERFORMANCE"),
                Map.entry("measurement", "OBJECTIVE"),
                Map.entry("steward", "Analysts"),
                Map.entry("source", "EHR"),
                Map.entry("intervention", "the activity"),
                Map.entry("intervenedOn", "2026-03-01"),
                Map.entry("elsewhere", "true"),
                Map.entry("synthetic", "false"));
    }

    static Map<String, String> published() {
        return Map.of(
                "title", "A medical group",
                "finding", "It rose.",
                "source", "A journal, 2020",
                "caveats", "Several things at once.");
    }

    static Map<String, String> observation() {
        return Map.of(
                "site",
                "Clinic 1",
                "from",
                "2026-01",
                "until",
                "",
                "numerator",
                "8",
                "denominator",
                "18",
                "comparison",
                "false");
    }
}
