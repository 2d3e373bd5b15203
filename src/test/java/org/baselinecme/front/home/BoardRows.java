package org.baselinecme.front.home;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Holder;
import org.baselinecme.planning.activities.Requirement.Reminder;
import org.baselinecme.planning.activities.Requirement.Somebody;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.activities.UpcomingActivity;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Rows of a board for the tests, as one person sees them. */
record BoardRows(Me me, Moments moments) {
    static final ActivityId ROUNDS = ActivityId.next();
    private static final PersonId GRANTHAM = PersonId.next();

    /** Begins and ends so many days from today. */
    BoardRow row(int days, Requirement... needs) {
        return row("2026-0042", days, days, needs);
    }

    BoardRow row(String number, int starts, int ends, Requirement... needs) {
        return row(number, starts, ends, (LocalDateTime) null, needs);
    }

    BoardRow row(String number, int starts, int ends, @Nullable LocalDateTime next, Requirement... needs) {
        var id = needs.length == 0 ? ActivityId.next() : needs[0].activity();
        var scope = me.grants().getFirst().scope();
        var place = new Standing(
                id,
                scope == null ? DepartmentId.next() : new DepartmentId(scope),
                PersonId.next(),
                number,
                "Medicine Grand Rounds");
        var today = moments.today();
        var coming = new UpcomingActivity(
                place, "Medicine", "MED", Stage.PLANNING, today.plusDays(starts), today.plusDays(ends));
        return BoardRow.of(me, coming, List.of(needs), Map.of(GRANTHAM, "Dr Hollis Grantham"), moments, next);
    }

    /** Dr Grantham's disclosure, asked for some time ago. */
    Requirement missing(Duration ago, int times) {
        var need = need(Tone.STOP, new Somebody(GRANTHAM), "requirement.disclosure.disclosure_requested");
        return need.remindedBy(new Reminder(
                "/activities/" + need.activity() + "/people/1/requests",
                Duty.COLLECT_DISCLOSURES,
                times,
                moments.now().minus(ago)));
    }

    Requirement need(Tone tone, Holder holder, String message) {
        return need(tone, holder, message, Duration.ofDays(4));
    }

    Requirement need(Tone tone, Holder holder, String message, Duration since) {
        return Requirement.of(
                ROUNDS,
                tone,
                holder,
                moments.now().minus(since),
                "/activities/" + ROUNDS + "/mend",
                message,
                "Dr Paul Anscombe");
    }
}
