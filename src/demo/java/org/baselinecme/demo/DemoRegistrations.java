package org.baselinecme.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.baselinecme.delivery.participation.AttendanceMode;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.delivery.participation.RegistrationLists;
import org.baselinecme.delivery.participation.Registrations;
import org.baselinecme.delivery.participation.SeatsForm;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Tells how many seats there are, and who registers for them in which order: the last ones wait. */
@Component
@Conditional(DemoWanted.class)
class DemoRegistrations {
    private static final int MOST_A_DAY = 3;
    private final Registrations registrations;
    private final RegistrationLists lists;
    private final LearnerNoticeService showings;
    private final DemoNumbers numbers;

    DemoRegistrations(
            Registrations registrations, RegistrationLists lists, LearnerNoticeService showings, DemoNumbers numbers) {
        this.registrations = registrations;
        this.lists = lists;
        this.showings = showings;
        this.numbers = numbers;
    }

    /** The steps, for the clock to walk through. */
    List<DemoStep> steps(DemoOffice.Program told, Staff staff, Function<String, ActivityId> ids) {
        var steps = new ArrayList<DemoStep>();
        for (var open : told.registrations()) {
            var form = new SeatsForm(
                    0, Integer.toString(open.seats()), !open.streaming().isEmpty());
            steps.add(DemoStep.of(
                    staff, open.daysAgo(), 14, open.by(), me -> lists.seat(me, ids.apply(open.activity()), form)));
            for (var at = 0; at < open.people().size(); at++)
                steps.add(step(staff, open, at, open.people().get(at), AttendanceMode.IN_PERSON, ids));
            for (var at = 0; at < open.streaming().size(); at++)
                steps.add(step(staff, open, at, open.streaming().get(at), AttendanceMode.STREAMED, ids));
        }
        return steps;
    }

    private DemoStep step(
            Staff staff,
            DemoOffice.Registered open,
            int at,
            String who,
            AttendanceMode way,
            Function<String, ActivityId> ids) {
        var daysAgo = open.daysAgo() - 1 - at / MOST_A_DAY;
        return DemoStep.of(
                staff, daysAgo, 15 + at % MOST_A_DAY, who, me -> register(me, ids.apply(open.activity()), way));
    }

    /** Comes to the room, as a learner who is told of nothing else. */
    void comes(Me me, ActivityId activity) {
        register(me, activity, AttendanceMode.IN_PERSON);
    }

    private void register(Me me, ActivityId activity, AttendanceMode way) {
        registrations.register(
                me, numbers.of(activity), way, showings.current(activity).hash());
    }
}
