package org.baselinecme.delivery.checkins;

import java.util.List;
import java.util.Objects;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.CheckInService;
import org.baselinecme.delivery.attendance.CodedSession;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles what learners and staff see of late check-ins. */
@Service
@Transactional(readOnly = true)
public class LateCheckInPages {
    private final AttendanceAccess access;
    private final CheckInService checkIns;
    private final LateCheckInQueries queries;
    private final People people;

    LateCheckInPages(AttendanceAccess access, CheckInService checkIns, LateCheckInQueries queries, People people) {
        this.access = access;
        this.checkIns = checkIns;
        this.queries = queries;
        this.people = people;
    }

    /** The undecided late check-ins of an activity, oldest first. */
    @Needs(Duty.KEEP_ATTENDANCE)
    LateCheckInPage of(Me me, ActivityId activity) {
        var place = access.place(me, activity);
        var open = queries.open(activity);
        var names = people.names(
                open.stream().map(LateCheckInQueries.Open::person).distinct().toList());
        var moments = access.moments();
        return new LateCheckInPage(
                place,
                open.stream()
                        .map(late -> {
                            var session = access.find(me, activity, late.slot());
                            return new LateCheckInPage.Row(
                                    late.id().toString(),
                                    names.getOrDefault(late.person(), ""),
                                    session.item().title(),
                                    session.when(moments),
                                    moments.say(late.at()),
                                    late.why(),
                                    LateCheckIns.minutes(session),
                                    me.is(late.person()));
                        })
                        .toList());
    }

    /** What a learner who entered this code late may ask, and what became of earlier requests. */
    @Needs(Duty.TAKE_PART)
    public LateCheckInState of(Me me, CodedSession coded) {
        var session = coded.session();
        var own = queries.of(me.person(), session.activity()).stream()
                .filter(late -> late.slot().equals(session.id()))
                .toList();
        var isWaiting = own.stream().anyMatch(late -> late.accepted() == null);
        var mayAsk = !isWaiting && checkIns.arrival(me, coded).isTooLate();
        return new LateCheckInState(mayAsk ? "/at/" + coded.code() + "/late" : "", rows(own));
    }

    /** What became of a learner's requests in an activity. */
    @Needs(Duty.TAKE_PART)
    public LateCheckInState own(Me me, ActivityId activity) {
        return new LateCheckInState("", rows(queries.of(me.person(), activity)));
    }

    private List<LateCheckInState.Row> rows(List<LateCheckInQueries.Own> own) {
        var moments = access.moments();
        return own.stream().map(late -> row(late, moments)).toList();
    }

    private static LateCheckInState.Row row(LateCheckInQueries.Own late, Moments moments) {
        var accepted = late.accepted();
        return new LateCheckInState.Row(
                late.title(),
                moments.say(late.at()),
                accepted == null
                        ? "late-check-in.waits"
                        : accepted ? "late-check-in.accepted" : "late-check-in.declined",
                Objects.toString(late.minutes(), ""),
                Objects.requireNonNullElse(late.decidedWhy(), ""));
    }
}
