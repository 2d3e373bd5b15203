package org.baselinecme.delivery.attendance;

import java.util.Collection;
import java.util.List;
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
     * The sessions of an activity in which somebody's presence is verified, in the order of the agenda.
     *
     * @param person every id of one human being
     */
    public List<VerifiedAttendance> of(Collection<PersonId> person, ActivityId activity) {
        var bySession = queries.of(person, activity).stream().collect(Collectors.groupingBy(RecordedPresence::slot));
        if (bySession.isEmpty()) return List.of();
        return sessions.of(activity).stream()
                .filter(session -> bySession.containsKey(session.id()))
                .map(session -> VerifiedAttendance.of(session, bySession.getOrDefault(session.id(), List.of())))
                .toList();
    }
}
