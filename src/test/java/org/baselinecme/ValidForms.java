package org.baselinecme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** A form for each route of the access matrix that does not depend on the activity. */
final class ValidForms {
    private static final Map<String, Map<String, String>> FORMS = Map.ofEntries(
            Map.entry("/acceptance", Map.of()),
            Map.entry("/declination", Map.of("why", "Served elsewhere.")),
            Map.entry("/planning", Map.of()),
            Map.entry("/answers/{question}", Map.of("version", "0", "text", "What goes wrong.")),
            Map.entry("/comments", Map.of("text", "Whose learners?")),
            Map.entry("/comments/{comment}/answer", Map.of("text", "Our own.")),
            Map.entry("/evidence", Map.of("source", "QI_DATA", "citation", "Audit", "dated", "2024-06-30")),
            Map.entry("/removal", Map.of()),
            Map.entry("/regrading", Map.of("why", "The key was wrong.")),
            Map.entry("/objectives", Map.of("text", "Compare two orders.", "needs", "COMPETENCE")),
            Map.entry(
                    "/objectives/{objective}",
                    Map.of("text", "Compare.", "seen", "Compare a patient's orders with the protocol in force.")),
            Map.entry("/submission", Map.of()),
            Map.entry("/return", Map.of("why", "The agenda is too long.")),
            Map.entry("/knowledge-alone", Map.of("why", "A new law must be known.")),
            Map.entry("/profile", profile()),
            Map.entry(
                    "/views",
                    Map.of("list", "people", "path", "/people", "query", "?q=a", "name", "Nurses", "_shared", "on")),
            Map.entry("/theme", Map.of("theme", "dark")),
            Map.entry("/{code}", Map.of("label", "Other profession", "source", "Baseline's own list")),
            Map.entry("/mailing", Map.of()),
            Map.entry("/registrations/message", Map.of("subject", "Parking", "message", "Use the north garage.")),
            Map.entry("/claim-reminders", Map.of()),
            Map.entry("/review", Map.of()),
            Map.entry("/continuation", Map.of()),
            Map.entry("/cancellation", Map.of("why", "The speaker is ill.")),
            Map.entry("/exemption", Map.of("ground", "NON_CLINICAL", "why", "Leadership only.")),
            Map.entry("/departure", Map.of()),
            Map.entry("/imports", Map.of("kind", "people")),
            Map.entry("/imported-sessions", Map.of()),
            Map.entry("/columns", Map.of("email", "0")),
            Map.entry("/meanings", Map.of("column", "profession", "spelling", "Doctor", "code", "PHYSICIAN")),
            Map.entry("/application", Map.of("differences", "OURS")),
            Map.entry("/undoing", Map.of()),
            Map.entry("/documents", Map.of()),
            Map.entry("/explanation", Map.of("why", "It was announced by word of mouth.")),
            Map.entry("/reconciliation", Map.of()),
            Map.entry("/closure", Map.of()),
            Map.entry("/outcomes/new", MeasureForms.measure()),
            Map.entry("/measures/{id}/edit", MeasureForms.measure()),
            Map.entry("/outcomes/published", MeasureForms.published()),
            Map.entry("/observations", MeasureForms.observation()),
            Map.entry("/observations/{observation}/withdrawal", Map.of("why", "Counted twice.")),
            Map.entry("/observations/files", Map.of()),
            Map.entry("/observations/files/{file}/loading", Map.of()),
            Map.entry("/observations/files/{file}/answers", Map.of()),
            Map.entry("/settings/outcomes", Map.of("smallest", "5")),
            Map.entry("/measures/{id}/claim", Map.of()),
            Map.entry("/measures/{id}/results", Map.of("activity", "01a2057a-6963-7000-943a-c82a4f4d47e3")),
            Map.entry("/measures/{id}/results/{result}/removal", Map.of()),
            Map.entry("/agenda", AgendaForms.slot()),
            Map.entry("/agenda/{slot}", AgendaForms.slot()),
            FacultyForms.REQUEST,
            FacultyForms.MATERIAL,
            FacultyForms.AGREEMENT,
            FacultyForms.TEXT,
            FacultyForms.SHARING,
            Map.entry("/public-page", Map.of("turn", "0", "text", "What to do in the first hour.")),
            Map.entry("/registrations/new", Map.of("person", "01a2057a-6963-7000-943a-c82a4f4d47e3")),
            Map.entry("/registrations/{registration}/confirmation", Map.of()),
            Map.entry(
                    "/registrations/{registration}/check-in",
                    Map.of("session", "01a2057a-6963-7000-943a-c82a4f4d47e3")),
            Map.entry("/registrations/{registration}/cancellation", Map.of("why", "She called.")),
            Map.entry("/agenda/{slot}/restoration", Map.of()),
            Map.entry("/agenda/{slot}/repetition", Map.of("times", "1")),
            AgendaForms.DAY,
            AgendaForms.DAY_BACK,
            Map.entry("/estimate", Map.of("minutes", "90", "why", "Two readers tried it.")),
            Map.entry(
                    "/content/{slot}",
                    Map.of(
                            "turn",
                            "0",
                            "balanced",
                            "YES",
                            "research",
                            "YES",
                            "evolving",
                            "YES",
                            "scientific",
                            "YES",
                            "aiUsed",
                            "false",
                            "note",
                            "")),
            Map.entry("/credit", Map.of("systems", "AMA1")),
            Map.entry("/support/companies", Map.of("name", "Matrix Therapeutics")),
            Map.entry("/none", Map.of()),
            Map.entry("/agreements", Map.of()),
            Map.entry("/settings/ai-policy", Map.of()),
            Map.entry("/settings/provider", Map.of("version", "99", "umbrella", "OTHER", "zone", "America/Denver")),
            Map.entry("/settings/signatory", Map.of("version", "99", "name", "Marian Okafor, MD")),
            Map.entry("/settings/branding", Map.of("version", "99", "name", "Tamarrow", "shortName", "Tamarrow")),
            Map.entry("/acknowledgement", Map.of()),
            Map.entry("/partners", Map.of("name", "Uplands Alliance")),
            Map.entry("/approval", Map.of()),
            Map.entry("/people", entry()),
            Map.entry("/entry", entry()),
            Map.entry("/deputies", Map.of("person", "01a2057a-6963-7000-943a-c82a4f4d47e3", "until", "2020-01-01")),
            Map.entry("/end", Map.of()),
            Map.entry("/opening", Map.of()),
            Map.entry("/session-designations", Map.of()),
            Map.entry("/removed-relationships/{contributor}", Map.of("why", "Everybody registered was told.")),
            Map.entry("/requests", Map.of()),
            Map.entry("/disqualification", Map.of("why", "No answer to two reminders.")),
            Map.entry("/disclosure", Map.of("more", "1")),
            Map.entry("/renewal", Map.of("seen", "00000000-0000-0000-0000-000000000001")),
            Map.entry("/changes", Map.of("why", "Public payment data name another company.")),
            Map.entry("/companies/{id}", outdated()),
            Map.entry("/{token}", Map.of()),
            Map.entry("/{token}/new", Map.of()),
            Map.entry("/attendance/{slot}/code", Map.of()),
            Map.entry("/rotation", Map.of("on", "true")),
            Map.entry("/retention", Map.of("why", "Staff saw the learner.")),
            Map.entry("/settings/attendance", Map.of("minutesBefore", "30", "minutesAfter", "15")),
            Map.entry("/undo", Map.of()),
            Map.entry("/transcript", Map.of()),
            Map.entry("/explanations", Map.of("record", "promotion", "why", "It was announced by word of mouth.")),
            Map.entry("/attendance/{slot}/people", Map.of("person", "01a2057a-6963-7000-943a-c82a4f4d47e3")),
            Map.entry("/registrations/check-in", Map.of("slot", "01a2057a-6963-7000-943a-c82a4f4d47e3")),
            Map.entry("/withdrawal", Map.of("why", "Ticked the wrong name.")),
            Map.entry("/attendance/{slot}/files", Map.of()),
            Map.entry("/loading", Map.of()),
            Map.entry("/files/{file}/columns", Map.of("role", "NAME", "whole", "true", "zone", "UTC")),
            Map.entry("/match", Map.of("person", "01a2057a-6963-7000-943a-c82a4f4d47e3")),
            Map.entry("/{row}/people", Map.of("names", "Nadia Petrov")),
            Map.entry("/room", Map.of("person", "01a2057a-6963-7000-943a-c82a4f4d47e3", "vouch", "true")),
            Map.entry("/dismissal", Map.of("why", "The recording.")),
            Map.entry("/reopening", Map.of("why", "It was somebody else.")),
            Map.entry("/times", Map.of("began", "08:00", "ended", "08:55")),
            Map.entry("/{answer}/review", Map.of("why", "The slides were changed.")),
            Map.entry("/reversal", Map.of("why", "Left early.")),
            Map.entry("/correction", Map.of("why", "Left early.", "credits", "0.50")),
            Map.entry("/at/{code}", Map.of()),
            Map.entry("/presence", Map.of()),
            Map.entry("/claims/{activity}", Map.of()),
            Map.entry("/claims/{activity}/{session}", Map.of()),
            Map.entry("/late", Map.of("why", "On parental leave.")),
            Map.entry("/grant", Map.of()),
            Map.entry("/refusal", Map.of("why", "Two years late.")),
            Map.entry("/assessment", Map.of("version", "2", "passMark", "80", "attempts", "3")),
            Map.entry("/items", item()),
            Map.entry("/items/{item}", item()),
            Map.entry("/place", Map.of("to", "down")),
            Map.entry("/{occasion}", Map.of()),
            Map.entry("/{occasion}/answers", Map.of()),
            Map.entry("/{occasion}/submission", Map.of()),
            Map.entry("/registration", Map.of()),
            Map.entry("/guests", Map.of("name", "Sam Guest", "profession", "NURSE", "email", "sam@guest.example.org")),
            Map.entry("/confirmation", Map.of()),
            Map.entry("/joining", Map.of()),
            Map.entry("/registrations", Map.of("version", "0", "seats", "40")),
            Map.entry("/sign-in/link", Map.of("email", "nobody@guest.example.org")),
            Map.entry("/earlier-credits/{entry}", CreditForms.past()),
            Map.entry("/restoration", Map.of()),
            Map.entry("/external", CreditForms.external()),
            Map.entry("/external/{credit}", CreditForms.external()),
            Map.entry("/revisions", Map.of()),
            Map.entry("/privacy", Map.of("hidden", "true")),
            Map.entry("/vouching", Map.of("why", "I checked an ID.")),
            Map.entry("/{request}/approval", Map.of("why", "A marriage certificate was shown.")),
            Map.entry("/request/withdrawal", Map.of()),
            Map.entry("/address", Map.of("email", "new@example.org", "password", "wrong")),
            Map.entry("/address/stop", Map.of()),
            Map.entry("/objection", Map.of("seen", "00000000-0000-0000-0000-000000000001", "why", "I said otherwise.")),
            Map.entry("/messages/{id}/reading", Map.of("back", "/")),
            Map.entry("/certificates/{serial}/name", Map.of("name", "Nora Lindt", "why", "")),
            Map.entry("/verify/{serial}", Map.of("name", "Nora Lindt")),
            Map.entry("/sign-out", Map.of()));

    private ValidForms() {}

    static Map<String, String> of(String pattern) {
        var known = CreditForms.of(pattern).or(() -> AccountForms.of(pattern));
        var form = known.orElseGet(() -> FORMS.get(longestEnd(pattern)));
        var seal = ConfirmedSteps.seal(pattern);
        if (seal.isEmpty()) return form;
        var confirmed = new HashMap<>(form);
        confirmed.put("confirmed", seal);
        return confirmed;
    }

    /** With an old version. */
    private static Map<String, String> outdated() {
        return Map.of(
                "version", "0",
                "name", AccessMatrixFixture.COMPANY,
                "kind", "INELIGIBLE",
                "ownership", "PUBLIC",
                "rationale", "It sells medicines.",
                "aliases", "");
    }

    private static Map<String, String> profile() {
        return Map.of(
                "version", "0",
                "name", "Somebody",
                "credentials", "RN",
                "profession", "NURSE",
                "birthMonth", "2",
                "birthDay", "29",
                "why", "The office knows.");
    }

    /** Not an address. */
    private static Map<String, String> entry() {
        return Map.of(
                "name",
                "Dr New",
                "sortName",
                "",
                "credentials",
                "",
                "profession",
                "NURSE",
                "department",
                "",
                "email",
                "at");
    }

    private static Map<String, String> item() {
        return Map.of(
                "kind", "SINGLE",
                "wording", "Which one?",
                "options[0]", "This",
                "options[1]", "That",
                "right", "1");
    }

    private static String longestEnd(String pattern) {
        return FORMS.keySet().stream()
                .filter(pattern::endsWith)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new AssertionError("no form for " + pattern));
    }
}
