package org.baselinecme.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.baselinecme.access.Me;
import org.baselinecme.agenda.SlotId;
import org.baselinecme.agenda.Slots;
import org.baselinecme.attendance.Attendance;
import org.baselinecme.attendance.Codes;
import org.baselinecme.credit.ClaimForm;
import org.baselinecme.credit.Claims;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.learning.Evaluations;
import org.baselinecme.learning.Question;
import org.baselinecme.participation.Showings;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Grand rounds of the last weeks: who scanned the code and claimed. */
@Component
@Conditional(DemoWanted.class)
class DemoCredit {
    private static final String SERIES = "grand-rounds";
    private static final String COORDINATOR = "rahmani";
    private static final LocalTime CODE = LocalTime.of(7, 5);
    private static final LocalTime NEARLY = LocalTime.of(8, 54);
    private static final int MINUTES_BEFORE = 56;
    /** Who came, by days ago. */
    private static final List<Came> CAME = List.of(
            new Came(77, List.of("obrien", "petrov", "oyelaran")),
            new Came(63, List.of("obrien", "amundsen", "raman", "larsen")),
            new Came(21, List.of("obrien", "petrov", "chen", "oyelaran")),
            new Came(7, List.of("obrien", "amundsen", "petrov", "larsen", "raman")));

    private final Held held;
    private final Told told;
    private final DemoClock clock;

    DemoCredit(Held held, Told told, DemoClock clock) {
        this.held = held;
        this.told = told;
        this.clock = clock;
    }

    /** The steps, for the clock to walk through. */
    List<DemoStep> steps(Staff staff, Function<String, ActivityId> ids) {
        var steps = new ArrayList<DemoStep>();
        for (var day : CAME) {
            steps.add(new DemoStep(
                    at(staff, day.daysAgo(), CODE),
                    staff.person(COORDINATOR),
                    me -> code(me, staff, ids, day.daysAgo())));
            var later = 0;
            for (var who : day.who()) {
                var moment = at(staff, day.daysAgo(), NEARLY).plusSeconds(20L * later++);
                steps.add(new DemoStep(moment, staff.person(who), me -> claim(me, staff, ids, day.daysAgo())));
            }
        }
        steps.add(new DemoStep(
                clock.real().minusSeconds(MINUTES_BEFORE * 60L),
                staff.person(COORDINATOR),
                me -> code(me, staff, ids, 0)));
        return steps;
    }

    private static Instant at(Staff staff, int daysAgo, LocalTime time) {
        return DemoActivities.today(staff)
                .minusDays(daysAgo)
                .atTime(time)
                .atZone(staff.zone())
                .toInstant();
    }

    private void code(Me me, Staff staff, Function<String, ActivityId> ids, int daysAgo) {
        held.attendance().issueCode(me, ids.apply(SERIES), slot(staff, ids, daysAgo));
    }

    /** Scanned, answered and confirmed. */
    private void claim(Me me, Staff staff, Function<String, ActivityId> ids, int daysAgo) {
        var activity = ids.apply(SERIES);
        var code = Objects.requireNonNull(held.codes().of(activity).get(slot(staff, ids, daysAgo)));
        var fields = new HashMap<String, String>();
        fields.put("_shown", told.showings().current(activity).hash());
        for (var question : told.evaluations().questions()) fields.put(question.field(), answer(question, daysAgo));
        told.claims().claim(me, code, true, ClaimForm.of(fields));
    }

    private static String answer(Question question, int daysAgo) {
        return switch (question.kind()) {
            case SINGLE ->
                question.options().get(daysAgo / 7 % question.options().size());
            case SCALE -> question.options().getLast();
            case YES_NO -> "YES";
            case TEXT -> daysAgo == 21 ? "Time on the ward round" : "";
        };
    }

    private SlotId slot(Staff staff, Function<String, ActivityId> ids, int daysAgo) {
        var day = DemoActivities.today(staff).minusDays(daysAgo);
        return held.slots().of(ids.apply(SERIES)).stream()
                .filter(item -> item.day().equals(day))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Who came, so many days before the first start. */
    private record Came(int daysAgo, List<String> who) {}

    /** The doors of a session. */
    @Component
    @Conditional(DemoWanted.class)
    record Held(Attendance attendance, Codes codes, Slots slots) {}

    /** The doors of a claim. */
    @Component
    @Conditional(DemoWanted.class)
    record Told(Claims claims, Evaluations evaluations, Showings showings) {}
}
