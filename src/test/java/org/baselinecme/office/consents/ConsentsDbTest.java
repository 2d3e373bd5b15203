package org.baselinecme.office.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** A consent names the wording it was given to, lasts until it is withdrawn, and is the person's alone. */
class ConsentsDbTest extends DatabaseTest {
    @Autowired
    private Consents consents;

    @Autowired
    private ConsentWordings wordings;

    @Autowired
    private People people;

    private PersonId ada;

    @BeforeEach
    void aLearner() {
        ada = cast.learners().learner("Ada Lund", "MD", "PHYSICIAN");
    }

    @Test
    void nothing_is_consented_to_before_it_is_given() {
        assertThat(as(ada, consents::mine).parts())
                .hasSize(ConsentKind.values().length)
                .noneMatch(ConsentsPage.Part::isGiven)
                .allSatisfy(part -> assertThat(part.text()).startsWith("I agree"));
    }

    @Test
    void it_is_given_once_withdrawn_and_given_again_each_with_its_date() {
        give(ada, ConsentKind.PHOTOGRAPHS);
        give(ada, ConsentKind.PHOTOGRAPHS);
        assertThat(inForce(ada)).isEqualTo(1);
        let(ada, me -> consents.withdraw(me, ConsentKind.PHOTOGRAPHS));
        let(ada, me -> consents.withdraw(me, ConsentKind.PHOTOGRAPHS));
        assertThat(inForce(ada)).isZero();
        give(ada, ConsentKind.PHOTOGRAPHS);
        var part = part(ada, ConsentKind.PHOTOGRAPHS);
        assertThat(part.isGiven()).isTrue();
        assertThat(part.since()).matches(".*\\b20\\d\\d\\b.*");
        assertThat(part.rows()).extracting(row -> row.until().isEmpty()).containsExactlyInAnyOrder(true, false);
        assertThat(auditEventsOf(ada.value()))
                .extracting(AuditRow::kind)
                .filteredOn(kind -> kind.startsWith("Consent"))
                .containsExactlyInAnyOrder("ConsentGiven", "ConsentWithdrawn", "ConsentGiven");
    }

    @Test
    void another_wording_is_asked_anew_and_the_earlier_one_stays_readable() {
        give(ada, ConsentKind.ANNOUNCEMENTS);
        var seen = part(ada, ConsentKind.ANNOUNCEMENTS);
        reword(ConsentKind.ANNOUNCEMENTS, seen.version(), "I agree to one email a month.");
        var outdated = part(ada, ConsentKind.ANNOUNCEMENTS);
        assertThat(outdated.outdated()).isTrue();
        assertThat(outdated.text()).isEqualTo("I agree to one email a month.");
        assertThat(outdated.rows().getFirst().text()).isEqualTo(seen.text());
        assertThatThrownBy(() -> let(ada, me -> consents.give(me, ConsentKind.ANNOUNCEMENTS, seen.version())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        give(ada, ConsentKind.ANNOUNCEMENTS);
        assertThat(part(ada, ConsentKind.ANNOUNCEMENTS).outdated()).isFalse();
        assertThat(inForce(ada)).isEqualTo(1);
    }

    @Test
    void of_two_who_reword_the_second_is_told() {
        var version = part(ada, ConsentKind.REPORTING).version();
        reword(ConsentKind.REPORTING, version, "I agree that my credit is reported.");
        reword(ConsentKind.REPORTING, version, "I agree that my credit is reported.");
        assertThatThrownBy(() -> reword(ConsentKind.REPORTING, version, "Another"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        reword(ConsentKind.REPORTING, version + 1, " ");
        assertThat(part(ada, ConsentKind.REPORTING).version()).isEqualTo(version + 1);
        assertThatThrownBy(() -> let(ada, me -> wordings.reword(me, ConsentKind.REPORTING, version + 1, "Mine")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_office_reads_what_a_person_it_keeps_the_record_of_consents_to() {
        give(ada, ConsentKind.REPORTING);
        var page = as(cast.okafor(), me -> consents.of(me, ada));
        assertThat(page.isOfficial()).isTrue();
        assertThat(page.parts())
                .filteredOn(ConsentsPage.Part::isGiven)
                .extracting(ConsentsPage.Part::kind)
                .containsExactly("reporting");
        assertThatThrownBy(() -> as(ada, me -> consents.of(me, cast.okafor())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_database_lets_nobody_change_what_was_agreed_to() {
        give(ada, ConsentKind.REPORTING);
        for (var sql : List.of(
                "update consent set wording = 2", "delete from consent", "update consent_wording set text = 'x'"))
            assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("permission denied");
    }

    private void give(PersonId person, ConsentKind kind) {
        var shown = part(person, kind).version();
        let(person, me -> consents.give(me, kind, shown));
    }

    private void reword(ConsentKind kind, int seen, String text) {
        let(cast.okafor(), me -> wordings.reword(me, kind, seen, text));
    }

    private ConsentsPage.Part part(PersonId person, ConsentKind kind) {
        return as(person, (Me me) -> consents.mine(me)).parts().stream()
                .filter(one -> one.kind().equals(kind.code()))
                .findFirst()
                .orElseThrow();
    }

    private long inForce(PersonId person) {
        return jdbc.sql("select count(*) from v_consent where person = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }
}
