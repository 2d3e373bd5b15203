package org.baselinecme.office.nppes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Differences between the NPI registry and the directory: found by a job, decided by a person, asked once. */
class NppesDbTest extends NppesCase {
    @Test
    void each_difference_is_asked_and_nothing_changes_before() {
        var npi = npi();
        var person = person("Zofia Kowalczyk-Brandt", "MBBS", npi);
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
        compared("", row);
        assertThat(topics(person)).containsExactlyInAnyOrder("name", "credential", "license", "specialty");
        assertThat(field(person, "titled_name")).isEqualTo("Zofia Kowalczyk-Brandt, MBBS");
        compared("", row);
        assertThat(topics(person)).as("the same file again").hasSize(4);
        decide(person, "name", DifferenceDecision.TAKEN, "Zofia Kowalczyk");
        decide(person, "credential", DifferenceDecision.TAKEN, "");
        decide(person, "license", DifferenceDecision.TAKEN, "");
        decide(person, "specialty", DifferenceDecision.LEFT, "");
        assertThat(field(person, "titled_name")).isEqualTo("Zofia Kowalczyk, MD");
        assertThat(jdbc.sql("select state || ' ' || number from v_license where person = ?")
                        .param(person.value())
                        .query(String.class)
                        .list())
                .containsExactly("CO DR0044321");
        compared("", row);
        assertThat(topics(person)).as("next month").isEmpty();
        assertThat(auditEventsOf(person.value()))
                .extracting(AuditRow::kind)
                .contains("ProfileChanged", "LicenseChanged", "RegistryDifferenceDecided");
        compared("", row.replace("207R00000X", "207RC0000X"));
        assertThat(open(person))
                .as("another specialty is asked")
                .singleElement()
                .satisfies(one -> assertThat(one.theirs()).contains("Cardiovascular"));
    }

    @Test
    void a_replaced_and_a_deactivated_number_are_all_that_is_told() {
        var old = npi();
        var other = npi();
        var replaced = person("Ines Farah", "MD", old);
        var ended = npi();
        var deactivated = person("Jonas Adeyemi", "MD", ended);
        var back = npi();
        var reactivated = person("Lena Novak", "MD", back);
        compared(
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
        assertThat(topics(replaced)).containsExactly("replaced");
        assertThat(topics(deactivated)).containsExactly("deactivated");
        assertThat(topics(reactivated)).isEmpty();
        decide(replaced, "replaced", DifferenceDecision.TAKEN, "");
        decide(deactivated, "deactivated", DifferenceDecision.TAKEN, "");
        assertThat(number(replaced)).isEqualTo(other);
        assertThat(number(deactivated)).isEmpty();
    }

    @Test
    void people_without_a_number_are_suggested_by_name_and_state_and_never_taken() {
        var surname = "Ostrander" + NUMBERS.incrementAndGet();
        var person = person("Mère-Élise " + surname, "MD", "");
        var first = npi();
        var second = npi();
        var rows = new String[] {
            TestNppes.row(TestNppes.person(first, "MERE ELISE", surname.toUpperCase(), "MD")),
            TestNppes.row(TestNppes.person(second, "MERE", surname.toUpperCase(), "MD")),
            TestNppes.row(TestNppes.person(npi(), "OTHER", surname.toUpperCase(), "MD"))
        };
        compared("", rows);
        assertThat(topics(person)).as("without a state").isEmpty();
        compared("WY", rows);
        assertThat(topics(person)).as("in another state").isEmpty();
        compared("CO", rows);
        assertThat(topics(person)).containsExactly("suggested", "suggested");
        assertThat(number(person)).isEmpty();
        var wrong = open(person).getFirst();
        let(cast.okafor(), me -> differences.decide(me, wrong.id(), DifferenceDecision.NOT_THIS_PERSON, ""));
        compared("CO", rows);
        assertThat(open(person)).hasSize(1);
        let(cast.okafor(), me -> differences.reopen(me, wrong.id()));
        assertThat(open(person)).hasSize(2);
        var right = open(person).getLast();
        let(cast.okafor(), me -> differences.decide(me, right.id(), DifferenceDecision.TAKEN, ""));
        assertThat(number(person)).isEqualTo(right.theirs());
        assertThat(open(person)).isEmpty();
    }

    @Test
    void an_unknown_credential_text_is_asked_once_and_never_guessed() {
        var text = "MD FXQ" + NUMBERS.incrementAndGet();
        var npi = npi();
        var person = person("Ruth Sandoval", "MD", npi);
        var other = npi();
        var same = person("Omar Sandoval", "MD, FXQ", other);
        compared(
                "",
                TestNppes.row(TestNppes.person(npi, "RUTH", "SANDOVAL", text)),
                TestNppes.row(TestNppes.person(other, "OMAR", "SANDOVAL", text)));
        var asked = open(person).getFirst();
        assertThat(asked.unknown()).isTrue();
        refuses(
                "nppes.spelling-unknown",
                () -> let(cast.okafor(), me -> differences.decide(me, asked.id(), DifferenceDecision.TAKEN, "")));
        let(cast.okafor(), me -> spellings.state(me, text, "MD, FXQ", "PHYSICIAN"));
        assertThat(open(same)).as("means what is on record").isEmpty();
        decide(person, "credential", DifferenceDecision.TAKEN, "");
        assertThat(field(person, "credentials")).isEqualTo("MD, FXQ");
    }
}
