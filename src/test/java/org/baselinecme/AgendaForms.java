package org.baselinecme;

import java.util.Map;

/** Valid forms about agendas, for the routes of the access matrix. */
final class AgendaForms {
    static final Map.Entry<String, Map<String, String>> DAY =
            Map.entry("/agenda/days/{day}", Map.of("to", "2027-03-02"));
    static final Map.Entry<String, Map<String, String>> DAY_BACK = Map.entry(
            "/agenda/days/{day}/restoration",
            Map.of("before", "01a2057a-6963-7000-943a-c82a4f4d47e3/0/2027-03-01T15:00:00Z/2027-03-01T16:00:00Z"));

    private AgendaForms() {}

    static Map<String, String> slot() {
        return Map.of(
                "version", "0",
                "day", "2027-03-01",
                "start", "10:00",
                "end", "11:00",
                "kind", "ACCREDITED",
                "title", "Cases");
    }
}
