package org.baselinecme.credit.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Past credit: read for transcripts, corrected, withdrawn and restored. */
class PastCreditsDbTest extends DatabaseTest {
    @Autowired
    private PastCredits credits;

    @Autowired
    private EarlierCreditReader reader;

    private TestPastCredits past;

    @BeforeAll
    void somebodyImports() {
        past = new TestPastCredits(jdbc, cast.okafor());
    }

    @Test
    void totals_say_what_they_include_and_quarters_are_not_enforced() {
        var ada = learner("Ada Lund");
        past.add(ada, "Sepsis", "2019-03-05", "AMA1", "1.1");
        past.add(ada, "Stroke", "2024-11-02", "AMA1", "2.25");
        past.add(ada, "Rounds", "2020-01-01", null, "1");
        var all = read(ada, 2000, 2026);
        assertThat(all.sources()).hasSize(1);
        assertThat(all.sources().getFirst().totals())
                .extracting(total ->
                        total.unit().code() + " " + total.credits() + " " + total.entries() + " " + total.days())
                .containsExactly("AMA1 3.35 2 Mar 5, 2019 – Nov 2, 2024", " 1.00 1 Jan 1, 2020");
        assertThat(all.sources().getFirst().totals().getFirst().said().plain())
                .isEqualTo("3.35 AMA PRA Category 1 Credits™");
        assertThat(all.rows()).extracting(EarlierCredits.Row::title).containsExactly("Stroke", "Rounds", "Sepsis");
    }

    @Test
    void a_period_without_entries_still_says_how_many_there_are() {
        var ada = learner("Ada Lund");
        past.add(ada, "Sepsis", "2019-03-05", "AMA1", "1");
        var now = read(ada, 2026, 2026);
        assertThat(now.isEmpty()).isTrue();
        assertThat(now.isCut()).isTrue();
        assertThat(now.span()).isEqualTo("Mar 5, 2019");
        assertThat(read(learner("Tor Vik"), 2000, 2026)).isEqualTo(EarlierCredits.NONE);
    }

    @Test
    void the_same_entry_twice_is_one_also_under_two_merged_entries_of_a_person() {
        var known = learner("Sam Oyelaran");
        var other = learner("Sam Oyelaran");
        assertThat(past.add(known, "Sepsis: the first hour", "2019-03-05", "AMA1", "1"))
                .isTrue();
        assertThat(past.add(known, "sepsis - the First  Hour", "2019-03-05", "AMA1", "2"))
                .isFalse();
        assertThat(past.add(known, "Sepsis: the first hour", "2019-03-06", "AMA1", "1"))
                .isTrue();
        past.add(other, "Sepsis: the first hour", "2019-03-05", "AMA1", "1");
        past.add(other, "Stroke", "2020-03-05", "AMA1", "4");
        jdbc.sql("insert into person_merge (id, from_person, into_person, by, at) values (?, ?, ?, ?, '2027-03-02')")
                .params(
                        UUID.randomUUID(),
                        other.value(),
                        known.value(),
                        cast.okafor().value())
                .update();
        assertThat(reader.of(new UUID[] {known.value(), other.value()}, day("2000-01-01"), day("2026-12-31"))
                        .rows())
                .hasSize(3);
        assertThat(as(cast.okafor(), me -> credits.page(me, known)).entries()).hasSize(4);
        jdbc.sql(
                        "update person_merge set undone_at = '2027-03-03', undone_by = by, undone_why = 'Two brothers' where from_person = ?")
                .param(other.value())
                .update();
        assertThat(as(cast.okafor(), me -> credits.page(me, known)).entries()).hasSize(2);
        assertThat(read(other, 2000, 2026).rows()).hasSize(2);
    }

    @Test
    void a_correction_is_recorded_with_its_reason_and_the_values_before_and_after() {
        var ada = learner("Ada Lund");
        past.add(ada, "Sepsis", "2019-03-05", "AMA1", "1");
        let(cast.okafor(), me -> credits.correct(me, ada, only(ada), form(ada, "Sepsis in children", "1.75")));
        var row = read(ada, 2019, 2019).rows().getFirst();
        assertThat(row.title()).isEqualTo("Sepsis in children");
        assertThat(row.credits()).isEqualTo("1.75");
        var event = lastAuditEventOf(ada.value());
        assertThat(event.kind()).isEqualTo("PastCreditCorrected");
        assertThat(event.why()).isEqualTo("The file had another title");
        assertThat(event.before()).contains("\"Sepsis\"");
        assertThat(event.after()).contains("Sepsis in children", "1.750", "EthosCE");
        assertThat(past.add(ada, "Sepsis", "2019-03-05", "AMA1", "1"))
                .as("the file again does not undo it")
                .isFalse();
    }

    @Test
    void a_correction_of_what_was_changed_meanwhile_and_of_a_day_to_come_is_refused() {
        var ada = learner("Ada Lund");
        past.add(ada, "Sepsis", "2019-03-05", "AMA1", "1");
        var form = form(ada, "Sepsis in children", "1.75");
        let(cast.okafor(), me -> credits.correct(me, ada, only(ada), form));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> let(cast.okafor(), me -> credits.correct(me, ada, only(ada), form)));
        var late = new PastCreditForm(
                1, "Sepsis", "", "", "", "2098-01-01", "", "PHYSICIAN", "AMA1", "1", "", "", "It was later");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(cast.okafor(), me -> credits.correct(me, ada, only(ada), late)))
                .matches(refused -> refused.isFor("past.future"));
    }

    @Test
    void a_withdrawn_entry_is_off_the_transcript_until_it_is_restored() {
        var ada = learner("Ada Lund");
        past.add(ada, "Sepsis", "2019-03-05", "AMA1", "1");
        var id = only(ada);
        let(cast.okafor(), me -> credits.withdraw(me, ada, id, "Somebody else's"));
        assertThat(read(ada, 2000, 2026)).isEqualTo(EarlierCredits.NONE);
        assertThat(as(cast.okafor(), me -> credits.page(me, ada))
                        .entries()
                        .getFirst()
                        .why())
                .isEqualTo("Somebody else's");
        refused("past.withdrawn", () -> let(cast.okafor(), me -> credits.withdraw(me, ada, id, "Again")));
        refused(
                "past.withdrawn",
                () -> let(cast.okafor(), me -> credits.correct(me, ada, id, form(ada, "Other", "1"))));
        assertThat(past.add(ada, "Sepsis", "2019-03-05", "AMA1", "1"))
                .as("the file again does not bring it back")
                .isFalse();
        let(cast.okafor(), me -> credits.restore(me, ada, id));
        assertThat(read(ada, 2000, 2026).rows()).hasSize(1);
        refused("past.in-effect", () -> let(cast.okafor(), me -> credits.restore(me, ada, id)));
        assertThat(auditEventsOf(ada.value()))
                .extracting(AuditRow::kind)
                .endsWith("PastCreditWithdrawn", "PastCreditRestored");
    }

    @Test
    void entries_are_for_those_who_keep_the_record_of_their_person() {
        var ada = learner("Ada Lund");
        past.add(ada, "Sepsis", "2019-03-05", "AMA1", "1");
        var id = only(ada);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> let(ada, me -> credits.withdraw(me, ada, id, "Mine")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.lindgren(), me -> credits.entry(me, cast.petrov(), id)));
        assertThatExceptionOfType(NotFound.class)
                .as("of another person")
                .isThrownBy(() -> let(cast.okafor(), me -> credits.withdraw(me, cast.petrov(), id, "Mine")));
    }

    private PastCreditId only(PersonId person) {
        return as(cast.okafor(), me -> credits.page(me, person))
                .entries()
                .getFirst()
                .id();
    }

    private PastCreditForm form(PersonId person, String title, String amount) {
        var old =
                as(cast.okafor(), me -> credits.entry(me, person, only(person))).form();
        return new PastCreditForm(
                old.version(),
                title,
                old.provider(),
                old.startedOn(),
                old.endedOn(),
                old.completedOn(),
                old.format(),
                old.creditedAs(),
                old.system(),
                amount,
                old.accreditation(),
                old.certificateNumber(),
                "The file had another title");
    }

    private static void refused(String key, Runnable attempt) {
        assertThatExceptionOfType(Refused.class).isThrownBy(attempt::run).matches(refused -> refused.isFor(key));
    }

    private EarlierCredits read(PersonId person, int from, int to) {
        return reader.of(new UUID[] {person.value()}, day(from + "-01-01"), day(to + "-12-31"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private PersonId learner(String name) {
        return cast.learners().learner(name, "MD", "PHYSICIAN");
    }
}
