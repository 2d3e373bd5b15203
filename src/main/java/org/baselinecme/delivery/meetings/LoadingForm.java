package org.baselinecme.delivery.meetings;

import java.util.List;
import org.baselinecme.planning.agenda.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * How a file is loaded.
 *
 * @param zone time zone of the local times; blank for the one used last
 * @param session only the lines of this session of the file; blank for the one with the title of the session
 * @param also other sessions that the file is loaded for
 */
record LoadingForm(
        @Nullable String zone,
        @Nullable String session,
        @Nullable List<SlotId> also) {
    String zoneName() {
        return zone == null ? "" : zone;
    }

    String sessionName() {
        return session == null ? "" : session;
    }

    List<SlotId> others() {
        return also == null ? List.of() : also.stream().distinct().toList();
    }
}
