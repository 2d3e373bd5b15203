package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

class ActivitiesDbTest extends DatabaseTest {
    @Autowired
    Particulars particulars;

    @Autowired
    private Activities activities;

    @Autowired
    private ActivityObjectiveRepository objectives;

    @Test
    void r23_approval_copies_objectives_and_format_to_the_activity() {
        var activity = cast.accepted();
        assertThat(objectives.findByActivityOrderByPosition(activity))
                .extracting(ActivityObjective::text)
                .containsExactly("Compare a patient's orders with the protocol in force.");
        assertThat(jdbc.sql("select format from activity where id = ?")
                        .param(activity.value())
                        .query(String.class)
                        .single())
                .isEqualTo("RSS");
    }

    @Test
    void r23_a_declined_proposal_copies_nothing() {
        assertThat(objectives.findByActivityOrderByPosition(cast.declined())).isEmpty();
    }

    @Test
    void r23_page_and_service_report_the_same_objection() {
        var activity = cast.submitted();
        cast.disclosures().nothingToDisclose(cast.drKhan());
        let(cast.drKhan(), me -> {
            var shown = activities.objectionsTo(me, activities.find(me, activity), Stage.PLANNING);
            assertThat(shown).extracting("key").containsExactly("needs.not-approved");
            assertThatThrownBy(() -> activities.startPlanning(me, activity))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.objections()).isEqualTo(shown));
        });
    }

    @Test
    void r66_a_change_records_the_values_before() {
        var activity = cast.grandRounds();
        reword(cast.drKhan(), activity, seen(activity), "Ward Rounds");
        var event = lastAuditEventOf(activity.value());
        assertThat(event.kind()).isEqualTo("ParticularsChanged");
        assertThat(event.before()).contains("Medicine Grand Rounds", "2027-03-01");
        assertThat(event.after()).contains("Ward Rounds");
    }

    @Test
    void the_second_of_two_concurrent_changes_is_rejected_as_stale() {
        var activity = cast.grandRounds();
        var seen = seen(activity);
        reword(cast.drKhan(), activity, seen, "Ward Rounds");
        assertThatThrownBy(() -> reword(cast.rahmani(), activity, seen, "Teaching Rounds"))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(as(cast.drKhan(), me -> particulars.of(me, activity)).title())
                .isEqualTo("Ward Rounds");
    }

    @Test
    void an_activity_out_of_scope_is_not_found() {
        var activity = cast.grandRounds();
        assertThatThrownBy(() -> reword(cast.drReyes(), activity, 0, "Mine")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(cast.lindgren(), me -> particulars.of(me, activity)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(cast.okafor(), me -> particulars.of(me, ActivityId.next())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_database_enforces_the_constraints_of_a_row() {
        var activity = cast.grandRounds().value();
        for (var wrong :
                List.of("ends_on = '2027-02-01'", "title = '  '", "number = '42'", "owner = gen_random_uuid()"))
            assertThatThrownBy(() -> jdbc.sql("update activity set " + wrong + " where id = ?")
                            .param(activity)
                            .update())
                    .as(wrong)
                    .isInstanceOf(DataIntegrityViolationException.class);
    }

    private int seen(ActivityId activity) {
        return as(cast.drKhan(), me -> particulars.of(me, activity)).seen();
    }

    private void reword(PersonId who, ActivityId activity, int seen, String title) {
        var day = LocalDate.parse("2027-03-08");
        var department = cast.medicine().toString();
        let(
                who,
                me -> particulars.reword(
                        me, activity, new ProposalForm(seen, title, department, day, null, List.of("NURSE")), ""));
    }
}
