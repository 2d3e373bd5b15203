package org.baselinecme.planning.faculty;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;

/** A file of a session, without its content. */
record MaterialRow(
        UUID id,
        SlotId slot,
        MaterialKind kind,
        int turn,
        String name,
        int bytes,
        String sha256,
        String by,
        Instant at) {
    private static final int KILO = 1024;

    /** Its size for people, such as 3.2 MB. */
    String size() {
        if (bytes < KILO * KILO) return Math.max(1, bytes / KILO) + " KB";
        return Math.round(bytes * 10.0 / KILO / KILO) / 10.0 + " MB";
    }
}
