package org.baselinecme.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.credit.credit.AwardCorrections;
import org.baselinecme.credit.credit.ClaimForm;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.credit.credit.LateClaims;
import org.baselinecme.delivery.attendance.Attendance;
import org.baselinecme.delivery.attendance.SessionCodes;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.learning.Question;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Grand rounds of the last weeks: who scanned the code and claimed. */
@Component
@Conditional(DemoWanted.class)
class DemoCredit {
    private static final String SERIES = "grand-rounds";
    private static final String BOARD = "tumor-board";
    private static final String COORDINATOR = "rahmani";
    /** A session whose claim window has closed. */
    private static final int LATE = 98;

    private static final LocalTime MOVED = LocalTime.of(8, 10);
    private static final LocalTime MOVED_NEARLY = LocalTime.of(9, 24);
    private static final LocalTime CODE = LocalTime.of(7, 5);
    private static final LocalTime NEARLY = LocalTime.of(8, 54);
    /** A session that a fire alarm ended early, and when its code could still be used. */
    private static final int ALARM = 21;

    private static final LocalTime ALARMED = LocalTime.of(8, 36);
    private static final int MINUTES_BEFORE = 56;
    /** Who came, by days ago. */
    private static final List<Came> CAME = List.of(
            new Came(SERIES, 77, List.of("obrien", "petrov", "oyelaran")),
            new Came(SERIES, 63, List.of("obrien", "amundsen", "raman", "larsen")),
            new Came(SERIES, 21, List.of("obrien", "petrov", "chen", "oyelaran")),
            new Came(SERIES, 14, List.of("obrien")),
            new Came(BOARD, 14, List.of("obrien")),
            new Came(SERIES, 7, List.of("obrien", "amundsen", "petrov", "larsen", "raman")));

    private final Held held;
    private final Told told;
    private final DemoClock clock;
    private final Map<String, UUID> claims = new HashMap<>();

    DemoCredit(Held held, Told told, DemoClock clock) {
        this.held = held;
        this.told = told;
        this.clock = clock;
    }

    /** The steps, for the clock to walk through. */
    List<DemoStep> steps(Staff staff, Function<String, ActivityId> ids) {
        var steps = new ArrayList<DemoStep>();
        for (var came : CAME) {
            var keeper = came.activity.equals(BOARD) ? "whitcombe" : COORDINATOR;
            var moment = at(staff, came.daysAgo, came.activity.equals(BOARD) ? MOVED : CODE);
            steps.add(new DemoStep(moment, staff.person(keeper), me -> code(me, staff, ids, came)));
            var nearly = at(staff, came.daysAgo, came.nearly());
            for (var who : came.who)
                steps.add(new DemoStep(
                        nearly.plusSeconds(20L * came.who.indexOf(who)),
                        staff.person(who),
                        me -> claims.put(who + came.daysAgo, claim(me, staff, ids, came))));
        }
        steps.add(held.window().step(staff));
        var today = new Came(SERIES, 0, List.of());
        var started = clock.real().minusSeconds(MINUTES_BEFORE * 60L);
        steps.add(new DemoStep(started, staff.person(COORDINATOR), me -> code(me, staff, ids, today)));
        steps.add(DemoStep.of(staff, 60, 11, COORDINATOR, me -> correct(me, ids)));
        steps.add(DemoStep.of(
                staff,
                LATE,
                11,
                COORDINATOR,
                me -> held.attendance()
                        .record(
                                me,
                                ids.apply(SERIES),
                                held.sessions().of(ids.apply(SERIES), staff, LATE),
                                List.of(staff.person("ferrisande")))));
        steps.add(DemoStep.of(staff, 2, 11, "ferrisande", me -> late(me, staff, ids)));
        return steps;
    }

    /** Seen leaving at half past eight: what was awarded is reversed, and half of it follows. */
    private void correct(Me me, Function<String, ActivityId> ids) {
        var claim = Objects.requireNonNull(claims.get("amundsen63"));
        told.corrections()
                .award(
                        me,
                        ids.apply(SERIES),
                        claim,
                        "0.50",
                        "Left at 8:30 AM for an emergency, as she reported herself.");
    }

    private void late(Me me, Staff staff, Function<String, ActivityId> ids) {
        var session = held.sessions().of(ids.apply(SERIES), staff, LATE);
        told.late().ask(me, ids.apply(SERIES), session, "I was on parental leave until last week.");
    }

    private static Instant at(Staff staff, int daysAgo, LocalTime time) {
        return DemoActivities.today(staff)
                .minusDays(daysAgo)
                .atTime(time)
                .atZone(staff.zone())
                .toInstant();
    }

    private void code(Me me, Staff staff, Function<String, ActivityId> ids, Came came) {
        held.attendance()
                .issueCode(
                        me,
                        ids.apply(came.activity),
                        held.sessions().of(ids.apply(came.activity), staff, came.daysAgo));
    }

    /** Scanned, answered and confirmed. */
    private UUID claim(Me me, Staff staff, Function<String, ActivityId> ids, Came came) {
        var activity = ids.apply(came.activity);
        var code = held.codes()
                .coded(held.sessions().of(activity, staff, came.daysAgo))
                .orElseThrow();
        var fields = new HashMap<String, String>();
        fields.put("_shown", told.showings().current(activity).hash());
        for (var question : told.evaluations().questions())
            fields.put(question.field(), answer(question, came.daysAgo));
        return told.claims().claim(me, code, true, ClaimForm.of(fields));
    }

    private static String answer(Question question, int daysAgo) {
        return switch (question.kind()) {
            case SINGLE ->
                question.options().get(daysAgo / 7 % question.options().size());
            case SCALE, MULTIPLE -> question.options().getLast();
            case YES_NO -> "YES";
            case TEXT -> daysAgo == 21 ? "Time on rounds" : "";
        };
    }

    /** Who came, so many days before the first start. */
    private record Came(String activity, int daysAgo, List<String> who) {
        LocalTime nearly() {
            if (activity.equals(BOARD)) return MOVED_NEARLY;
            return daysAgo == ALARM ? ALARMED : NEARLY;
        }
    }

    /** The doors of a session. */
    @Component
    @Conditional(DemoWanted.class)
    record Held(Attendance attendance, DemoCodeWindow window, SessionCodes codes, DemoSessions sessions) {}

    /** The doors of a claim. */
    @Component
    @Conditional(DemoWanted.class)
    record Told(
            Claims claims,
            AwardCorrections corrections,
            LateClaims late,
            Evaluations evaluations,
            LearnerNoticeService showings) {}
}
