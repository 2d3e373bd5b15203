package org.baselinecme.delivery.roll;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListScope;
import org.springframework.stereotype.Component;

/** The part of the list of attendance that belongs to an activity. */
@Component
class AttendanceListScopes {
    private final AttendanceAccess access;
    private final References references;

    AttendanceListScopes(AttendanceAccess access, References references) {
        this.access = access;
        this.references = references;
    }

    ListScope of(Me me, Standing place) {
        return ListScope.all("/activities/" + place.activity() + "/attendance/people", access.moments())
                .with("activity", place.activity().value())
                .with("number", place.number())
                .choices("profession", references.choices(ReferenceList.PROFESSION))
                .choices("evidence", evidence())
                .choices("named", Choice.yesAndNo())
                .choices("unnamed", List.of(Choice.message("no", "attendance.unnamed")))
                .choices("session", sessions(me, place.activity()));
    }

    private static List<Choice> evidence() {
        return Stream.of(PresenceEvidence.values())
                .map(one -> Choice.message(one.name(), one.message()))
                .toList();
    }

    private List<Choice> sessions(Me me, ActivityId activity) {
        return access.all(me, activity).stream()
                .map(session -> Choice.of(
                        session.id().toString(), session.item().title() + " · " + session.when(access.moments())))
                .toList();
    }
}
