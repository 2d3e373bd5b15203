package org.baselinecme.office.nppes;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Differences between the NPI registry and the directory: found by a job, decided by a person, asked once. */
class NppesDbTest extends DatabaseTest {
    private NppesBench bench;

    @BeforeAll
    void aBench(@Autowired ApplicationContext context) {
        bench = NppesBench.in(context, cast);
    }

    @Test
    void each_difference_is_asked_and_nothing_changes_before() {
        var npi = NppesBench.npi();
        var person = bench.person("Zofia Kowalczyk-Brandt", "MBBS", npi);
        var row = TestNppes.row(TestNppes.person(
                npi,
                "ZOFIA",
                "KOWALCZYK",
                "M.D.",
                "Healthcare Provider Taxonomy Code_1",
                "207R00000X",
                "Healthcare Provider Primary Taxonomy Switch_1",
                "Y",
                "Provider License Number_1",
                "DR0044321",
                "Provider License Number State Code_1",
                "CO"));
        bench.compared("", row);
        assertThat(bench.topics(person)).containsExactlyInAnyOrder("name", "credential", "license", "specialty");
        assertThat(bench.field(person, "titled_name")).isEqualTo("Zofia Kowalczyk-Brandt, MBBS");
        bench.compared("", row);
        assertThat(bench.topics(person)).as("the same file again").hasSize(4);
        bench.decide(person, "name", DifferenceDecision.TAKEN, "Zofia Kowalczyk");
        bench.decide(person, "credential", DifferenceDecision.TAKEN, "");
        bench.decide(person, "license", DifferenceDecision.TAKEN, "");
        bench.decide(person, "specialty", DifferenceDecision.LEFT, "");
        assertThat(bench.field(person, "titled_name")).isEqualTo("Zofia Kowalczyk, MD");
        assertThat(jdbc.sql("select state || ' ' || number from v_license where person = ?")
                        .param(person.value())
                        .query(String.class)
                        .list())
                .containsExactly("CO DR0044321");
        bench.compared("", row);
        assertThat(bench.topics(person)).as("next month").isEmpty();
        assertThat(auditEventsOf(person.value()))
                .extracting(AuditRow::kind)
                .contains("ProfileChanged", "LicenseChanged", "RegistryDifferenceDecided");
        bench.compared("", row.replace("207R00000X", "207RC0000X"));
        assertThat(bench.open(person))
                .as("another specialty is asked")
                .singleElement()
                .satisfies(one -> assertThat(one.theirs()).contains("Cardiovascular"));
    }

    @Test
    void a_replaced_and_a_deactivated_number_are_all_that_is_told() {
        var old = NppesBench.npi();
        var other = NppesBench.npi();
        var replaced = bench.person("Ines Farah", "MD", old);
        var ended = NppesBench.npi();
        var deactivated = bench.person("Jonas Adeyemi", "MD", ended);
        var back = NppesBench.npi();
        var reactivated = bench.person("Lena Novak", "MD", back);
        bench.compared(
                "",
                TestNppes.row(TestNppes.person(old, "SOMEBODY", "ELSE", "DO", "Replacement NPI", other)),
                TestNppes.row(java.util.Map.of("NPI", ended, "NPI Deactivation Date", "05/12/2026")),
                TestNppes.row(TestNppes.person(
                        back,
                        "LENA",
                        "NOVAK",
                        "MD",
                        "NPI Deactivation Date",
                        "05/12/2025",
                        "NPI Reactivation Date",
                        "06/01/2025")));
        assertThat(bench.topics(replaced)).containsExactly("replaced");
        assertThat(bench.topics(deactivated)).containsExactly("deactivated");
        assertThat(bench.topics(reactivated)).isEmpty();
        bench.decide(replaced, "replaced", DifferenceDecision.TAKEN, "");
        bench.decide(deactivated, "deactivated", DifferenceDecision.TAKEN, "");
        assertThat(bench.number(replaced)).isEqualTo(other);
        assertThat(bench.number(deactivated)).isEmpty();
    }

    @Test
    void people_without_a_number_are_suggested_by_name_and_state_and_never_taken() {
        var surname = "Ostrander" + NppesBench.NUMBERS.incrementAndGet();
        var person = bench.person("Mère-Élise " + surname, "MD", "");
        var first = NppesBench.npi();
        var second = NppesBench.npi();
        var rows = new String[] {
            TestNppes.row(TestNppes.person(first, "MERE ELISE", surname.toUpperCase(), "MD")),
            TestNppes.row(TestNppes.person(second, "MERE", surname.toUpperCase(), "MD")),
            TestNppes.row(TestNppes.person(NppesBench.npi(), "OTHER", surname.toUpperCase(), "MD"))
        };
        bench.compared("", rows);
        assertThat(bench.topics(person)).as("without a state").isEmpty();
        bench.compared("WY", rows);
        assertThat(bench.topics(person)).as("in another state").isEmpty();
        bench.compared("CO", rows);
        assertThat(bench.topics(person)).containsExactly("suggested", "suggested");
        assertThat(bench.number(person)).isEmpty();
        var wrong = bench.open(person).getFirst();
        let(cast.okafor(), me -> bench.differences.decide(me, wrong.id(), DifferenceDecision.NOT_THIS_PERSON, ""));
        bench.compared("CO", rows);
        assertThat(bench.open(person)).hasSize(1);
        let(cast.okafor(), me -> bench.differences.reopen(me, wrong.id()));
        assertThat(bench.open(person)).hasSize(2);
        var right = bench.open(person).getLast();
        let(cast.okafor(), me -> bench.differences.decide(me, right.id(), DifferenceDecision.TAKEN, ""));
        assertThat(bench.number(person)).isEqualTo(right.theirs());
        assertThat(bench.open(person)).isEmpty();
    }

    @Test
    void an_unknown_credential_text_is_asked_once_and_never_guessed() {
        var text = "MD FXQ" + NppesBench.NUMBERS.incrementAndGet();
        var npi = NppesBench.npi();
        var person = bench.person("Ruth Sandoval", "MD", npi);
        var other = NppesBench.npi();
        var same = bench.person("Omar Sandoval", "MD, FXQ", other);
        bench.compared(
                "",
                TestNppes.row(TestNppes.person(npi, "RUTH", "SANDOVAL", text)),
                TestNppes.row(TestNppes.person(other, "OMAR", "SANDOVAL", text)));
        var asked = bench.open(person).getFirst();
        assertThat(asked.unknown()).isTrue();
        NppesBench.refuses(
                "nppes.spelling-unknown",
                () -> let(cast.okafor(), me -> bench.differences.decide(me, asked.id(), DifferenceDecision.TAKEN, "")));
        let(cast.okafor(), me -> bench.spellings.state(me, text, "MD, FXQ", "PHYSICIAN"));
        assertThat(bench.open(same)).as("means what is on record").isEmpty();
        bench.decide(person, "credential", DifferenceDecision.TAKEN, "");
        assertThat(bench.field(person, "credentials")).isEqualTo("MD, FXQ");
    }
}
