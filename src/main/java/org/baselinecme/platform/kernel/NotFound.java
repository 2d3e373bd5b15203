package org.baselinecme.platform.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Absent, or out of the asker's scope: both look the same from outside (404). */
public class NotFound extends RuntimeException {
    /** Without a message, so that it cannot tell which of the two it was. */
    public NotFound() {
        super(null, null, false, false);
    }

    /** Reads an id; absent, as one that is none, where a form came without it. */
    public static UUID unlessUuid(@Nullable String text) {
        if (text == null) throw new NotFound();
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
