package org.baselinecme.delivery.meetings;

import java.util.List;
import org.baselinecme.delivery.reports.MeantHour;
import org.baselinecme.planning.agenda.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read, for its preview and when it is loaded.
 *
 * @param zone time zone of the local times; blank for the one used last
 * @param hour which one is meant by times of a repeated hour; null for the answer given before, if there is one
 * @param session only the lines of this session of the file; blank for the one with the title of the session
 * @param also other sessions that the file is loaded for
 */
record LoadingForm(
        @Nullable String zone,
        @Nullable MeantHour hour,
        @Nullable String session,
        @Nullable List<SlotId> also) {
    String zoneName() {
        return zone == null ? "" : zone;
    }

    String sessionName() {
        return session == null ? "" : session;
    }

    /** The same for a session that is found by its title. */
    LoadingForm withoutSession() {
        return new LoadingForm(zone, hour, "", null);
    }

    List<SlotId> others() {
        return also == null ? List.of() : also.stream().distinct().toList();
    }
}
