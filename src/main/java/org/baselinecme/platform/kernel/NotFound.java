package org.baselinecme.platform.kernel;

import java.util.UUID;

/** Absent, or out of the asker's scope: both look the same from outside (404). */
public class NotFound extends RuntimeException {
    /** Without a message, so that it cannot tell which of the two it was. */
    public NotFound() {
        super(null, null, false, false);
    }

    public static UUID unlessUuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
