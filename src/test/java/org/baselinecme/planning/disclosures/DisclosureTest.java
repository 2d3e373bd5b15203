package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.planning.terms.LookBack;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    private static final CompanyId ORIAVANT = new CompanyId(UUID.randomUUID());
    private static final PersonId PERSON = PersonId.next();

    private static FinancialRelationship consultant(String endedOn) {
        return new FinancialRelationship(
                ORIAVANT, RelationshipType.CONSULTANT, endedOn.isEmpty() ? null : LocalDate.parse(endedOn));
    }

    private static Disclosure.Submission submission(PersonId by, FinancialRelationship... relationships) {
        return new Disclosure.Submission(by, NOW, "The definition.", 12, null, List.of(relationships));
    }

    @Test
    void the_same_company_and_nature_twice_is_one_relationship() {
        var speaker = new FinancialRelationship(ORIAVANT, RelationshipType.SPEAKER, null);
        var disclosure =
                Disclosure.submitted(submission(PERSON, consultant("2026-01-31"), speaker, consultant("2026-02-28")));
        assertThat(disclosure.relationships()).containsExactly(consultant("2026-01-31"), speaker);
    }

    @Test
    void a_disclosure_without_relationships_states_that_there_are_none() {
        assertThat(Disclosure.submitted(submission(PERSON)).snapshot()).containsEntry("nothing", true);
        assertThat(Disclosure.submitted(submission(PERSON, consultant(""))).snapshot())
                .containsEntry("nothing", false);
    }

    @Test
    void nobody_records_a_verbal_disclosure_of_their_own() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Disclosure.verbal(PERSON, submission(PERSON), ""))
                .withMessage("disclosure.own");
        var recorded = Disclosure.verbal(PERSON, submission(PersonId.next()), "");
        assertThat(recorded.event().person()).isEqualTo(PERSON);
        assertThat(recorded.method()).isEqualTo(DisclosureMethod.VERBAL);
    }

    @Test
    void a_renewal_supersedes_the_disclosure_and_leaves_out_what_ended_before_the_24_months() {
        var ended = new FinancialRelationship(ORIAVANT, RelationshipType.SPEAKER, LocalDate.parse("2024-02-29"));
        var disclosure = Disclosure.submitted(submission(PERSON, consultant("2024-03-01"), ended));
        var renewal = disclosure.renewed("The definition.", 12, new LookBack(TODAY, 24), NOW);
        assertThat(renewal.relationships()).containsExactly(consultant("2024-03-01"));
        assertThat(renewal.snapshot())
                .containsEntry("supersedes", disclosure.getId().toString())
                .containsEntry("method", DisclosureMethod.RENEWAL);
    }
}
