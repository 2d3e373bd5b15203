package org.baselinecme.planning.verbal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.disclosures.DisclosureForm;
import org.baselinecme.planning.disclosures.DisclosureId;
import org.baselinecme.planning.disclosures.Disclosures;
import org.baselinecme.planning.disclosures.RelationshipForm;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings E4: a disclosure belongs to its person")
class VerbalDisclosuresDbTest extends DatabaseTest {
    private static final DisclosureForm NOTHING = new DisclosureForm("", "nothing", List.of());

    @Autowired
    private Disclosures disclosures;

    private PersonId speaker() {
        return cast.addPerson("s" + UUID.randomUUID(), "Dr Per Holm", cast.medicine(), Grant.self(Role.LEARNER));
    }

    private DisclosureForm replacing(PersonId person) {
        return new DisclosureForm(seen(person), "nothing", List.of());
    }

    private String seen(PersonId person) {
        return as(cast.okafor(), me -> disclosures.of(me, person)).id();
    }

    @Test
    void staff_of_another_department_neither_read_nor_record_one() {
        var speaker = speaker();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.lindgren(), me -> disclosures.of(me, speaker)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.lindgren(), me -> disclosures.recordVerbal(me, speaker, NOTHING, "")));
        assertThat(as(cast.rahmani(), me -> disclosures.of(me, speaker)).isKnown())
                .isFalse();
    }

    @Test
    void a_person_on_the_roster_of_a_department_is_within_its_reach() {
        var speaker = cast.addPerson("r" + UUID.randomUUID(), "Dr Ida Ek", cast.surgery(), Grant.self(Role.LEARNER));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.rahmani(), me -> disclosures.of(me, speaker)));
        cast.disclosures().addFaculty(cast.accepted(), speaker);
        let(cast.rahmani(), me -> disclosures.recordVerbal(me, speaker, NOTHING, ""));
        assertThat(seen(speaker)).isNotEmpty();
    }

    @Test
    void a_person_without_any_tie_is_reached_by_the_whole_office_only() {
        var person = cast.addPerson("n" + UUID.randomUUID(), "Dr No Tie", null, Grant.self(Role.LEARNER));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.rahmani(), me -> disclosures.of(me, person)));
        assertThat(as(cast.okafor(), me -> disclosures.of(me, person)).isKnown())
                .isFalse();
    }

    @Test
    void the_person_is_mailed_what_was_recorded() {
        var speaker = speaker();
        var company = cast.disclosures().uniqueName("Oriavant");
        var form = new DisclosureForm("", "some", List.of(new RelationshipForm(company, "CONSULTANT", "")));
        let(cast.rahmani(), me -> disclosures.recordVerbal(me, speaker, form, ""));
        assertThat(textTo(speaker)).contains(company, "Fatima Rahmani", "/link/");
    }

    @Test
    void replacing_a_standing_one_asks_why_and_the_record_keeps_it() {
        var speaker = speaker();
        cast.disclosures().disclose(speaker, cast.disclosures().uniqueName("Oriavant"), "CONSULTANT");
        refused(
                "reason-missing",
                () -> let(cast.rahmani(), me -> disclosures.recordVerbal(me, speaker, replacing(speaker), " ")));
        let(cast.rahmani(), me -> disclosures.recordVerbal(me, speaker, replacing(speaker), "The contract ended."));
        var fact = auditEventsOf(speaker.value()).stream()
                .filter(one -> one.kind().equals("DisclosureSubmitted"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(fact.why()).isEqualTo("The contract ended.");
        assertThat(textTo(speaker)).contains("Fatima Rahmani");
    }

    @Test
    void the_person_objects_and_it_no_longer_counts() {
        var speaker = speaker();
        let(cast.rahmani(), me -> disclosures.recordVerbal(me, speaker, NOTHING, ""));
        assertThat(as(speaker, disclosures::isRecordedForMe)).isTrue();
        let(speaker, me -> disclosures.object(me, DisclosureId.of(seen(speaker)), "I consult for two companies."));
        assertThat(as(speaker, disclosures::mine).stale()).isTrue();
        assertThat(auditEventsOf(speaker.value()))
                .anySatisfy(fact -> assertThat(fact)
                        .returns("DisclosureChangeReported", AuditRow::kind)
                        .returns("I consult for two companies.", AuditRow::why)
                        .returns(speaker, AuditRow::actor));
        assertThat(textTo(cast.rahmani())).contains("Dr Per Holm", "I consult for two companies.");
    }

    @Test
    void nobody_objects_to_what_they_disclosed_themselves() {
        var speaker = speaker();
        cast.disclosures().nothingToDisclose(speaker);
        refused(
                "disclosure.overtaken",
                () -> let(speaker, me -> disclosures.object(me, DisclosureId.of(seen(speaker)), "Wrong.")));
    }

    private String textTo(PersonId person) {
        return jdbc.sql("select text from mail_outbox where to_person = ? order by id desc limit 1")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(key));
    }
}
