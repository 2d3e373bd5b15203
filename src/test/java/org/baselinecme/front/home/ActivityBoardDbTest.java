package org.baselinecme.front.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.TestActivities;
import org.baselinecme.TestOffice;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

class ActivityBoardDbTest extends DatabaseTest {
    private static final BoardFilter ALL = new BoardFilter(null, null, "all", null, null);

    @Autowired
    private ActivityBoard boards;

    @Autowired
    private AgendaQueries slots;

    @Autowired
    private ApplicationContext context;

    @Test
    void a_coordinator_of_another_department_sees_nothing_of_it() {
        var activity = staffed();
        assertThat(seenBy(cast.rahmani())).contains(activity);
        assertThat(seenBy(cast.tanaka())).contains(activity);
        assertThat(seenBy(cast.lindgren())).doesNotContain(activity);
        assertThat(as(cast.lindgren(), me -> boards.of(me, ALL)).departments().values())
                .noneMatch(name -> name.startsWith("Medicine"));
        assertThat(linesFor(cast.lindgren(), activity)).isEmpty();
    }

    @Test
    void planners_and_learners_have_no_board() {
        for (var person : List.of(cast.drKhan(), cast.petrov()))
            assertThatThrownBy(() -> seenBy(person)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_board_takes_as_many_statements_for_ten_activities_as_for_one() {
        var department = new Alone();
        department.staffed();
        department.statements(); // what every page asks is remembered from now on
        department.staffed();
        var first = department.statements();
        for (var i = 0; i < 9; i++) department.staffed();
        assertThat(department.statements()).hasSameSizeAs(first);
        assertThat(first).hasSizeBetween(5, 30);
    }

    @Test
    void the_board_read_again_without_a_change_asks_no_module_again() {
        var department = new Alone();
        department.staffed();
        var first = department.statements();
        assertThat(department.statements()).hasSizeLessThan(first.size() / 2);
        department.staffed();
        assertThat(department.statements()).hasSizeGreaterThan(first.size() / 2);
    }

    @Test
    void a_task_on_the_board_is_in_the_to_do_list_until_done() {
        var faculty = newcomer();
        var activity = cast.accepted();
        cast.disclosures().addFaculty(activity, faculty);
        assertThat(linesFor(cast.rahmani(), activity))
                .filteredOn(line -> line.need().message().equals("requirement.disclosure.invited"))
                .singleElement()
                .satisfies(line -> assertThat(line.isRemindable()).isTrue());
        assertThat(waitsFor(faculty)).containsExactly("requirement.disclosure.invited");
        cast.disclosures().disclose(faculty);
        assertThat(waitsFor(faculty)).isEmpty();
        assertThat(linesFor(cast.rahmani(), activity))
                .extracting(line -> line.need().message())
                .containsExactly("requirement.planning-not-begun");
    }

    @Test
    void r3_a_disclosed_relationship_is_a_task_of_the_reviewer_and_never_of_the_person() {
        var reviewer = cast.addPerson("second", "Dr Second Reviewer", cast.medicine(), Grant.office(Role.REVIEWER));
        cast.disclosures().disclose(reviewer, cast.disclosures().uniqueName("Oriavant"), "CONSULTANT");
        var activity = cast.accepted();
        cast.disclosures().addFaculty(activity, reviewer);
        assertThat(mine(cast.tanaka(), activity)).containsExactly("requirement.disclosure.under_review");
        assertThat(mine(reviewer, activity)).isEmpty();
    }

    @Test
    void each_step_of_the_needs_assessment_is_a_task_of_the_right_person() {
        var activity = cast.completed();
        assertThat(mine(cast.drKhan(), activity)).contains("requirement.needs-draft");
        assertThat(mine(cast.rahmani(), activity)).isEmpty();
        cast.submit(activity);
        assertThat(mine(cast.drKhan(), activity)).doesNotContain("requirement.needs-draft");
        assertThat(mine(cast.rahmani(), activity)).containsExactly("requirement.needs-submitted");
        cast.comment(activity);
        let(cast.rahmani(), me -> cast.services().needs().returnForChanges(me, activity));
        assertThat(mine(cast.drKhan(), activity)).contains("requirement.needs-returned");
    }

    @Test
    void a_canceled_activity_is_not_on_the_board() {
        var activity = staffed();
        let(cast.rahmani(), me -> cast.services().activities().cancel(me, activity, "The speaker is ill."));
        assertThat(seenBy(cast.rahmani())).doesNotContain(activity);
    }

    @Test
    void the_time_left_is_that_of_the_next_slot() {
        var activity = cast.activities().scheduled();
        var eight = TestActivities.DAY.atTime(8, 0).atZone(ZoneOffset.UTC).toInstant();
        assertThat(slots.next(List.of(activity), eight.minusSeconds(60 * 86_400)))
                .containsExactly(Map.entry(activity, eight));
        assertThat(slots.next(List.of(activity), eight)).containsKey(activity);
        assertThat(slots.next(List.of(activity, staffed()), eight.plusSeconds(60)))
                .isEmpty();
    }

    private ActivityId staffed() {
        var activity = cast.accepted();
        cast.disclosures().addFaculty(activity, newcomer());
        return activity;
    }

    private PersonId newcomer() {
        var key = "faculty" + UUID.randomUUID();
        return cast.addPerson(key, "Dr " + key, cast.medicine(), Grant.self(Role.LEARNER));
    }

    private List<ActivityId> seenBy(PersonId person) {
        return as(person, me -> boards.of(me, ALL)).rows().stream()
                .map(row -> row.activity().place().activity())
                .toList();
    }

    private List<RequirementRow> linesFor(PersonId person, ActivityId activity) {
        return lines(as(person, me -> boards.of(me, ALL)).rows(), activity);
    }

    private List<String> mine(PersonId person, ActivityId activity) {
        return lines(as(person, me -> boards.mine(me)).rows(), activity).stream()
                .filter(RequirementRow::mine)
                .map(line -> line.need().message())
                .toList();
    }

    private List<String> waitsFor(PersonId person) {
        return as(person, me -> boards.mine(me)).rows().stream()
                .flatMap(row -> row.lines().stream())
                .filter(RequirementRow::mine)
                .map(line -> line.need().message())
                .toList();
    }

    private static List<RequirementRow> lines(List<BoardRow> rows, ActivityId activity) {
        return rows.stream()
                .filter(row -> row.activity().place().activity().equals(activity))
                .flatMap(row -> row.lines().stream())
                .toList();
    }

    /** A department of its own, so that its board holds what this test puts there. */
    private final class Alone {
        private final TestOffice elsewhere = new TestOffice(context);

        private void staffed() {
            var activity = elsewhere.accepted();
            elsewhere.disclosures().addFaculty(activity, elsewhere.petrov());
            elsewhere.disclosures().addFaculty(activity, elsewhere.drReyes());
        }

        private List<String> statements() {
            return SqlStatements.during(() -> elsewhere.let(elsewhere.rahmani(), me -> boards.of(me, ALL)));
        }
    }
}
