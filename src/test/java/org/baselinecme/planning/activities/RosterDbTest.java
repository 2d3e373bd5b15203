package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RosterDbTest extends DatabaseTest {
    @Autowired
    private Roster roster;

    @Autowired
    private Contributors contributors;

    @Test
    void the_last_activity_director_stays_on_the_roster() {
        var activity = cast.grandRounds();
        var director = directors(activity).getFirst();
        assertThatThrownBy(() -> remove(activity, director))
                .isInstanceOf(Refused.class)
                .hasMessage("roster.last-director");
        assertThat(directors(activity)).containsExactly(director);
    }

    @Test
    void a_director_may_leave_once_there_is_another() {
        var activity = cast.grandRounds();
        var first = directors(activity).getFirst();
        var second = add(activity, cast.petrov(), ContentRole.ACTIVITY_DIRECTOR);
        remove(activity, first);
        assertThat(directors(activity)).containsExactly(second);
    }

    @Test
    void a_planner_may_leave_while_there_is_one_director() {
        var activity = cast.grandRounds();
        remove(activity, add(activity, cast.petrov(), ContentRole.PLANNER));
        assertThat(contributors.of(activity))
                .extracting(Contributor::role)
                .containsExactly(ContentRole.ACTIVITY_DIRECTOR);
    }

    @RepeatedTest(3)
    void of_two_simultaneous_removals_of_the_last_two_directors_one_is_refused() {
        var activity = cast.grandRounds();
        add(activity, cast.petrov(), ContentRole.ACTIVITY_DIRECTOR);
        var both = directors(activity);
        var outcomes =
                Race.of(List.of(() -> remove(activity, both.getFirst()), () -> remove(activity, both.getLast())));
        assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(directors(activity)).hasSize(1);
    }

    @Test
    void a_person_who_was_removed_is_not_found() {
        var activity = cast.grandRounds();
        var planner = add(activity, cast.drReyes(), ContentRole.PLANNER);
        remove(activity, planner);
        assertThatThrownBy(() -> remove(activity, planner)).isInstanceOf(NotFound.class);
        assertThat(auditEventsOf(cast.drReyes().value()))
                .extracting(AuditRow::kind)
                .filteredOn("ContributorLeft"::equals)
                .hasSize(1);
    }

    @Test
    void the_same_role_is_not_given_twice() {
        var activity = cast.grandRounds();
        add(activity, cast.petrov(), ContentRole.PLANNER);
        assertThatThrownBy(() -> add(activity, cast.petrov(), ContentRole.PLANNER))
                .isInstanceOf(Refused.class)
                .hasMessage("roster.already");
    }

    @Test
    void an_unknown_person_is_not_found() {
        var activity = cast.grandRounds();
        assertThatThrownBy(() -> add(activity, PersonId.next(), ContentRole.PLANNER))
                .isInstanceOf(NotFound.class);
    }

    private List<UUID> directors(ActivityId activity) {
        return contributors.of(activity).stream()
                .filter(one -> one.role() == ContentRole.ACTIVITY_DIRECTOR)
                .map(Contributor::id)
                .toList();
    }

    private UUID add(ActivityId activity, PersonId person, ContentRole role) {
        return as(cast.rahmani(), me -> roster.add(me, activity, person, role));
    }

    private void remove(ActivityId activity, UUID contributor) {
        let(cast.rahmani(), me -> roster.remove(me, activity, contributor));
    }
}
