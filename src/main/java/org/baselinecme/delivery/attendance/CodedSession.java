package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.util.Optional;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.Objection;

/**
 * A session and its code.
 *
 * @param title of the activity
 */
public record CodedSession(String code, String title, Session session) {
    /** Whether the code is valid now. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(session.window().from())
                && now.isBefore(session.window().until());
    }

    /** Why the code is not valid now: it is too early or too late. */
    Optional<Objection> objectionAt(Moments moments) {
        if (isOpen(moments.now())) return Optional.empty();
        var window = session.window();
        var early = moments.now().isBefore(window.from());
        return Optional.of(Objection.blocking(
                early ? "code.early" : "code.late",
                null,
                session.item().title(),
                moments.say(session.planned().from()),
                moments.say(early ? window.from() : window.until())));
    }
}
