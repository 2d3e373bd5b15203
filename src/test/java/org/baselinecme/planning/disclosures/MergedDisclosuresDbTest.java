package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("R2: what was disclosed under a merged entry counts for the person")
class MergedDisclosuresDbTest extends DatabaseTest {
    @Autowired
    private DisclosureQueries queries;

    private PersonId entry() {
        var registration =
                new Registration("Dana Twice", "Twice, Dana", "MD", "PHYSICIAN", cast.medicine(), null, null);
        return as(cast.rahmani(), me -> cast.services().people().register(me, registration));
    }

    private void recorded(PersonId person, String company) {
        var rows = List.of(new RelationshipForm(company, "CONSULTANT", ""));
        var form =
                company.isEmpty() ? new DisclosureForm("", "nothing", List.of()) : new DisclosureForm("", "some", rows);
        let(cast.rahmani(), me -> cast.services().disclosures().recordVerbal(me, person, form, ""));
    }

    private List<String> companies(PersonId person) {
        return queries.current(person).orElseThrow().relationships().stream()
                .map(RelationshipDetails::name)
                .toList();
    }

    private void merge(PersonId from, PersonId into) {
        jdbc.sql("insert into person_merge (id, from_person, into_person, by, at) values (?, ?, ?, ?, now())")
                .params(
                        UUID.randomUUID(),
                        from.value(),
                        into.value(),
                        cast.rahmani().value())
                .update();
    }

    @Test
    void a_disclosure_of_the_merged_entry_is_current_for_the_one_that_remains() {
        var from = entry();
        var into = entry();
        recorded(from, "Merged Therapeutics");
        merge(from, into);
        assertThat(companies(into)).containsExactly("Merged Therapeutics");
        assertThat(companies(from)).containsExactly("Merged Therapeutics");
    }

    @Test
    void relationships_of_both_count_until_the_person_discloses_again() {
        var from = entry();
        var into = entry();
        recorded(from, "First Devices");
        recorded(into, "");
        merge(from, into);
        assertThat(companies(into)).containsExactly("First Devices");
        var seen = queries.current(into).orElseThrow().id().toString();
        var again = new DisclosureForm(seen, "nothing", List.of());
        let(cast.rahmani(), me -> cast.services().disclosures().recordVerbal(me, into, again, "It ended in 2020."));
        assertThat(companies(into)).isEmpty();
    }

    @Test
    void disclosures_are_apart_again_when_the_merge_is_undone() {
        var from = entry();
        var into = entry();
        recorded(from, "Undone Pharma");
        merge(from, into);
        jdbc.sql("update person_merge set undone_by = ?, undone_at = now() where from_person = ?")
                .params(cast.rahmani().value(), from.value())
                .update();
        assertThat(queries.current(into)).isEmpty();
        assertThat(companies(from)).containsExactly("Undone Pharma");
    }
}
