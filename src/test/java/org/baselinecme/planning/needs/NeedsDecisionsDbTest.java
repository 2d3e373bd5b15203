package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

class NeedsDecisionsDbTest extends DatabaseTest {
    @RepeatedTest(4)
    void of_two_simultaneous_approvals_one_succeeds() {
        var activity = cast.submitted();
        oneOf(Race.of(List.of(() -> accept(cast.rahmani(), activity), () -> accept(cast.okafor(), activity))));
        assertThat(kinds(activity)).containsOnlyOnce("NeedsAccepted").containsOnlyOnce("ActivityMoved");
        assertThat(moves(activity)).containsExactly("NEEDS_APPROVED");
        assertThat(count("activity_objective", activity)).isEqualTo(1);
    }

    @RepeatedTest(4)
    void of_a_simultaneous_approval_and_decline_one_succeeds() {
        var activity = cast.submitted();
        oneOf(Race.of(List.of(() -> accept(cast.rahmani(), activity), () -> decline(cast.okafor(), activity))));
        assertThat(moves(activity)).hasSize(1);
        assertThat(stage(activity)).isEqualTo(moves(activity).getFirst());
        assertThat(kinds(activity)).containsAnyOf("NeedsAccepted", "NeedsDeclined");
        assertThat(count("activity_objective", activity))
                .isEqualTo(stage(activity).equals("NEEDS_APPROVED") ? 1 : 0);
    }

    @RepeatedTest(4)
    void of_two_simultaneous_submissions_one_succeeds() {
        var activity = cast.completed();
        oneOf(Race.of(List.of(() -> cast.submit(activity), () -> cast.submit(activity))));
        assertThat(kinds(activity)).containsOnlyOnce("NeedsSubmitted");
    }

    @RepeatedTest(4)
    void of_a_simultaneous_approval_and_return_one_succeeds() {
        var activity = cast.submitted();
        cast.comment(activity);
        oneOf(Race.of(List.of(() -> accept(cast.rahmani(), activity), () -> giveBack(cast.okafor(), activity))));
        assertThat(kinds(activity))
                .filteredOn(kind -> kind.equals("NeedsAccepted") || kind.equals("NeedsReturned"))
                .hasSize(1);
    }

    /** One succeeded; the other failed with an exception that has an error page. */
    private static void oneOf(List<Optional<Throwable>> outcomes) {
        assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Optional::isPresent)
                .allSatisfy(told -> assertThat(told.get())
                        .isInstanceOfAny(
                                Refused.class, OptimisticLockingFailureException.class, DuplicateKeyException.class));
    }

    private void accept(PersonId who, ActivityId activity) {
        let(who, me -> cast.services().activities().approveNeeds(me, activity));
    }

    private void decline(PersonId who, ActivityId activity) {
        let(who, me -> cast.services().activities().decline(me, activity, "Served already."));
    }

    private void giveBack(PersonId who, ActivityId activity) {
        let(who, me -> cast.services().needs().returnForChanges(me, activity));
    }

    private List<String> kinds(ActivityId activity) {
        return auditEventsOf(activity.value()).stream().map(AuditRow::kind).toList();
    }

    private List<String> moves(ActivityId activity) {
        return jdbc.sql("select to_stage from activity_move where activity = ?")
                .param(activity.value())
                .query(String.class)
                .list();
    }

    private String stage(ActivityId activity) {
        return jdbc.sql("select stage from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }

    private int count(String table, ActivityId activity) {
        return jdbc.sql("select count(*) from " + table + " where activity = ?")
                .param(activity.value())
                .query(Integer.class)
                .single();
    }
}
