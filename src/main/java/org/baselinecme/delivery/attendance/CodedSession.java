package org.baselinecme.delivery.attendance;

import java.time.Instant;

/** A session and the code that stands for it. */
public record CodedSession(String code, String title, Session session) {
    /** Whether the code counts now. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(session.window().from())
                && now.isBefore(session.window().until());
    }
}
