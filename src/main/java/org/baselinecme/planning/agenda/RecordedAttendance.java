package org.baselinecme.planning.agenda;

import java.util.List;
import java.util.UUID;

/** Attendance that was recorded of sessions; module {@code attendance} implements it, which depends on agendas. */
public interface RecordedAttendance {
    /** How many people attendance of a session is recorded for. */
    int people(SlotId session);

    /** The ids of all sessions that attendance is recorded for. */
    List<UUID> sessions();
}
