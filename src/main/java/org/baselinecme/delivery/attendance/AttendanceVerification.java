package org.baselinecme.delivery.attendance;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.baselinecme.delivery.attendance.AttendanceQueries.RecordedPresence;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells how much attendance of a person is verified, for services that have checked access already. */
@Component
public class AttendanceVerification {
    private final AttendanceQueries queries;
    private final Sessions sessions;

    AttendanceVerification(AttendanceQueries queries, Sessions sessions) {
        this.queries = queries;
        this.sessions = sessions;
    }

    /**
     * The sessions of an activity in which somebody's presence is verified, in the order of the agenda. Of a canceled activity only
     * those that had begun before.
     *
     * @param person every id of one human being
     */
    public List<VerifiedAttendance> of(Collection<PersonId> person, ActivityId activity) {
        return of(queries.of(person, activity), () -> sessions.of(activity));
    }

    /** The same for sessions that have been read already. */
    public List<VerifiedAttendance> of(Collection<PersonId> person, ActivityId activity, List<Session> all) {
        return of(queries.of(person, activity), () -> all);
    }

    private static List<VerifiedAttendance> of(List<RecordedPresence> presences, Supplier<List<Session>> sessions) {
        var bySession = presences.stream().collect(Collectors.groupingBy(RecordedPresence::slot));
        if (bySession.isEmpty()) return List.of();
        return sessions.get().stream()
                .filter(session -> bySession.getOrDefault(session.id(), List.of()).stream()
                        .anyMatch(presence -> presence.isOfHeld(session)))
                .map(session -> VerifiedAttendance.of(session, bySession.getOrDefault(session.id(), List.of())))
                .toList();
    }
}
