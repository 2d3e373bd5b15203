package org.baselinecme;

import java.util.Map;

/** Valid forms about faculty, for the routes of the access matrix. */
final class FacultyForms {
    private static final String UNKNOWN = "01a2057a-6963-7000-943a-c82a4f4d47e3";

    static final Map.Entry<String, Map<String, String>> REQUEST =
            Map.entry("/activities/{id}/faculty", Map.of("turn", "0", "slides", "true", "daysBefore", "14"));
    static final Map.Entry<String, Map<String, String>> MATERIAL =
            Map.entry("/sessions/{slot}/materials", Map.of("kind", "SLIDES"));
    static final Map.Entry<String, Map<String, String>> AGREEMENT =
            Map.entry("/teaching/{id}/agreement", Map.of("version", UNKNOWN));
    static final Map.Entry<String, Map<String, String>> TEXT =
            Map.entry("/settings/speaker-agreement", Map.of("turn", "99", "text", "I show no logos."));
    static final Map.Entry<String, Map<String, String>> SHARING =
            Map.entry("/evaluation/sharing", Map.of("shared", "true"));

    private FacultyForms() {}
}
