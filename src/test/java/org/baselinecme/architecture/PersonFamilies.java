package org.baselinecme.architecture;

import java.util.List;
import java.util.Map;

/** Composed message keys of the page of a person, and of comparing two entries. */
final class PersonFamilies {
    private static final List<String> HELD = List.of(
            "person",
            "entries",
            "account",
            "mail",
            "disclosure",
            "planning",
            "participation",
            "answers",
            "credit",
            "other");

    /** The pages of the index of settings. */
    private static final List<String> SETTINGS = List.of(
            "departments",
            "branding",
            "provider",
            "signatory",
            "credit-systems",
            "statements",
            "lists",
            "fields",
            "agreement",
            "ai-policy",
            "limits",
            "attendance",
            "outcomes",
            "accounts",
            "roles",
            "deputies",
            "providers",
            "provisioning",
            "consents",
            "mail",
            "retention",
            "leftovers",
            "erasures",
            "imports",
            "nppes",
            "jobs");

    private static final List<String> ODD = List.of("step", "much", "physicians", "early");

    private static final List<String> NPPES =
            List.of("suggested", "replaced", "deactivated", "name", "credential", "profession", "license", "specialty");

    static final Map<String, List<String>> ALL = Map.ofEntries(
            Map.entry("person.tab.", List.of("transcript", "teaching", "disclosures", "registrations", "history")),
            Map.entry("nppes.topic.", NPPES),
            Map.entry("nppes.take.", NPPES),
            Map.entry("nppes.decided.", List.of("taken", "left", "not-this-person")),
            Map.entry("monitor.missing.", List.of("uan", "profile", "birthday")),
            Map.entry("person.column.", List.of("teaching", "registrations")),
            Map.entry("person.none.", List.of("teaching", "registrations")),
            Map.entry("person.registration.", List.of("registered", "waiting", "walk-in", "withdrawn")),
            Map.entry("home.greeting.", List.of("morning", "afternoon", "evening")),
            Map.entry("setting.group.", List.of("office", "accreditation", "rules", "people", "mail", "data")),
            Map.entry("accredited.status.", List.of("provisional", "accredited", "commendation", "probation")),
            Map.entry("setting.label.", SETTINGS),
            Map.entry("setting.what.", SETTINGS),
            Map.entry("setting.now.", SETTINGS),
            Map.entry("phone.kind.", List.of("mobile", "work", "home")),
            Map.entry("own-field.subject.", List.of("person", "activity", "registration")),
            Map.entry("own-field.kind.", List.of("text", "long-text", "number", "date", "yes-no", "one", "several")),
            Map.entry("own-field.audience.", List.of("staff", "learner")),
            Map.entry("consents.kind.", List.of("reporting", "photographs", "announcements")),
            Map.entry("merging.account.", List.of("none", "open", "closed")),
            Map.entry("merging.reason.", List.of("email", "id", "birthday", "name")),
            Map.entry(
                    "merging.held.",
                    List.of(
                            "awards",
                            "certificates",
                            "past-credits",
                            "registrations",
                            "attendance",
                            "disclosures",
                            "sessions",
                            "roles")),
            Map.entry("past.as.", List.of("physician", "non-physician", "attendance")),
            Map.entry("value.", List.of("AMA1", "ANCC", "ACPE", "AAPA", "QR")),
            Map.entry("past.odd.", ODD),
            Map.entry("past.odd-why.", ODD),
            Map.entry("held.kind.", HELD),
            Map.entry("held.what.", HELD),
            Map.entry("held.stays.", HELD),
            Map.entry(
                    "merging.means.",
                    List.of(
                            "records",
                            "profile",
                            "certificates",
                            "address",
                            "closed",
                            "birthday",
                            "registered",
                            "credited",
                            "undo")));

    private PersonFamilies() {}
}
