package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Holder;
import org.baselinecme.planning.activities.Requirement.Somebody;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.activities.UpcomingActivity;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class WorklistTest {
    private static final Moments NOW = new Moments(ZoneOffset.UTC, Instant.parse("2026-11-23T15:04:00Z"));
    private static final ActivityId ROUNDS = ActivityId.next();
    private final Me khan = me(Grant.self(Role.PLANNER));
    private final Me petrov = me(Grant.self(Role.LEARNER));
    private final Me director = me(Grant.office(Role.DIRECTOR));

    private final List<Requirement> needs = List.of(
            need(new Somebody(khan.person()), "requirement.in-planning"),
            need(new Somebody(petrov.person()), "requirement.disclosure.invited"),
            need(new Whoever(Duty.REVIEW_DISCLOSURES, khan.person()), "requirement.disclosure.relevant"));

    @Test
    void to_do_lists_contain_the_tasks_the_board_shows() {
        assertThat(mine(khan)).containsExactly("requirement.in-planning");
        assertThat(mine(petrov)).containsExactly("requirement.disclosure.invited");
        assertThat(mine(director)).containsExactly("requirement.disclosure.relevant");
    }

    @Test
    void the_owner_sees_tasks_of_others_in_their_activity_as_waiting() {
        assertThat(work(khan).rows().getFirst().lines())
                .filteredOn(line -> !line.mine())
                .extracting(line -> line.need().message())
                .containsExactly("requirement.disclosure.invited", "requirement.disclosure.relevant");
    }

    @Test
    void only_the_owner_sees_tasks_of_others_as_waiting() {
        assertThat(work(petrov).rows().getFirst().lines()).allMatch(RequirementRow::mine);
        assertThat(work(director).rows().getFirst().lines()).allMatch(RequirementRow::mine);
    }

    @Test
    void faculty_without_other_duties_cannot_open_the_activity() {
        assertThat(work(petrov).rows().getFirst().reached()).isFalse();
        assertThat(work(khan).rows().getFirst().reached()).isTrue();
    }

    private Worklist work(Me me) {
        var day = LocalDate.parse("2027-03-01");
        var place = new Standing(ROUNDS, DepartmentId.next(), khan.person(), "2026-0042", "Medicine Grand Rounds");
        var coming = new UpcomingActivity(place, "Medicine", "MED", Stage.PLANNING, day, day);
        return Worklist.of(me, List.of(BoardRow.of(me, coming, needs, Map.of(), NOW, null)), NOW.today());
    }

    private List<String> mine(Me me) {
        return work(me).rows().stream()
                .flatMap(row -> row.lines().stream())
                .filter(RequirementRow::mine)
                .map(line -> line.need().message())
                .toList();
    }

    private static Requirement need(Holder holder, String message) {
        return Requirement.of(ROUNDS, Tone.STOP, holder, NOW.now(), "/there", message);
    }

    private static Me me(Grant grant) {
        return new Me(PersonId.next(), "Me", "auto", List.of(grant));
    }
}
