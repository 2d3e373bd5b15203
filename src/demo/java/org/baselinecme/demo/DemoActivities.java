package org.baselinecme.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.office.security.RunAs;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.planning.activities.Proposal;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Lets the invented office live through its past: every step at its moment, by the person whose work it is. */
@Component
@Conditional(DemoWanted.class)
class DemoActivities {
    private final Activities activities;
    private final DemoNeeds needs;
    private final Independent independence;
    private final RunAs acting;
    private final DemoClock clock;

    DemoActivities(Activities activities, DemoNeeds needs, Independent independence, RunAs acting, DemoClock clock) {
        this.activities = activities;
        this.needs = needs;
        this.independence = independence;
        this.acting = acting;
        this.clock = clock;
    }

    /** Walks the clock from the first proposal to now. */
    void live(
            DemoOffice.Activity[] told, DemoOffice.Independence independent, DemoOffice.Program program, Staff staff) {
        var steps = new ArrayList<DemoStep>();
        var lives = new LinkedHashMap<String, Life>();
        for (var activity : told) lives.put(activity.key(), new Life(activity, staff, steps));
        lives.values().forEach(Life::tell);
        steps.addAll(independence.disclosures().steps(independent, staff));
        Function<String, ActivityId> ids =
                key -> Objects.requireNonNull(lives.get(key), key).id();
        steps.addAll(independence.clearances().steps(independent, staff, ids));
        steps.addAll(independence.programs().steps(program, staff, ids));
        steps.addAll(independence.support().steps(staff, ids));
        steps.addAll(independence.registrations().steps(program, staff, ids));
        steps.addAll(independence.held().credit().steps(staff, ids));
        steps.addAll(independence.held().attendance().steps(program, staff, ids));
        steps.addAll(independence.held().assessments().steps(staff, ids));
        steps.addAll(independence.held().outcomes().steps(staff, ids));
        steps.addAll(independence.held().records().steps(staff, ids));
        steps.sort(Comparator.comparing(DemoStep::at));
        for (var step : steps) {
            clock.set(step.at());
            acting.as(step.by(), me -> {
                step.work().accept(me);
                return me;
            });
        }
        clock.catchUp();
    }

    /** The steps of one activity. */
    private final class Life {
        private final DemoOffice.Activity activity;
        private final Staff staff;
        private final List<DemoStep> steps;
        private final Instant born;
        private @Nullable ActivityId id;

        Life(DemoOffice.Activity activity, Staff staff, List<DemoStep> steps) {
            this.activity = activity;
            this.staff = staff;
            this.steps = steps;
            this.born = today(staff)
                    .minusDays(activity.proposedDaysAgo())
                    .atTime(9, 10)
                    .atZone(staff.zone())
                    .toInstant();
        }

        void tell() {
            owner(0, this::propose);
            owner(2, me -> needs.write(me, id(), activity));
            if (!activity.end().equals("DRAFT")) submitted();
        }

        private void submitted() {
            owner(26, me -> needs.submit(me, id()));
            if (!activity.comments().isEmpty()) coordinator(74, me -> needs.comment(me, id(), activity.comments()));
            switch (activity.end()) {
                case "ACCEPTED" -> accepted();
                case "DECLINED" ->
                    coordinator(98, me -> activities.decline(me, id(), String.valueOf(activity.reason())));
                default -> {}
            }
        }

        private void accepted() {
            if (!activity.comments().isEmpty()) {
                owner(100, me -> needs.answer(me, id(), activity.comments()));
                owner(101, me -> needs.submit(me, id()));
            }
            coordinator(146, me -> activities.approveNeeds(me, id()));
        }

        private void propose(Me me) {
            var start = today(staff);
            id = activities.propose(
                    me,
                    new Proposal(
                            activity.title(),
                            staff.department(activity.department()),
                            start.plusDays(activity.startsInDays()),
                            start.plusDays(activity.endsInDays()),
                            activity.audience()));
        }

        private void owner(int hours, Consumer<Me> work) {
            steps.add(new DemoStep(born.plus(Duration.ofHours(hours)), staff.person(activity.owner()), work));
        }

        private void coordinator(int hours, Consumer<Me> work) {
            steps.add(new DemoStep(born.plus(Duration.ofHours(hours)), staff.person(activity.coordinator()), work));
        }

        private ActivityId id() {
            return Objects.requireNonNull(id);
        }
    }

    /** The day of the first start, from which the story counts back. */
    static LocalDate today(Staff staff) {
        return LocalDate.now(Clock.system(staff.zone()));
    }

    /** What people disclose, what is decided about it, and what is taught. */
    @Component
    @Conditional(DemoWanted.class)
    record Independent(
            DemoDisclosures disclosures,
            DemoClearances clearances,
            DemoPrograms programs,
            DemoSupport support,
            DemoRegistrations registrations,
            Held held) {}

    /** What was attended, claimed, and answered. */
    @Component
    @Conditional(DemoWanted.class)
    record Held(
            DemoCredit credit,
            DemoAttendance attendance,
            DemoAssessments assessments,
            DemoOutcomes outcomes,
            DemoRecords records) {}
}
