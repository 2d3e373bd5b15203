package org.baselinecme.architecture;

import java.util.List;
import java.util.Map;

/** Composed message keys of the page of a person, and of comparing two entries. */
final class PersonFamilies {
    static final Map<String, List<String>> ALL = Map.of(
            "person.tab.", List.of("transcript", "teaching", "disclosures", "registrations", "history"),
            "person.column.", List.of("teaching", "registrations"),
            "person.none.", List.of("teaching", "registrations"),
            "person.registration.", List.of("registered", "waiting", "walk-in", "withdrawn"),
            "merging.account.", List.of("none", "open", "closed"),
            "merging.reason.", List.of("email", "id", "birthday", "name"),
            "merging.held.",
                    List.of(
                            "awards",
                            "certificates",
                            "registrations",
                            "attendance",
                            "disclosures",
                            "sessions",
                            "roles"),
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
                            "undo"));

    private PersonFamilies() {}
}
