package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;

/**
 * A session and its code.
 *
 * @param title of the activity
 * @param shown whether the code that was entered is on the screen now
 */
public record CodedSession(String code, String title, Session session, RotatingCode.Shown shown) {
    /** Whether the code is valid now. */
    public boolean isOpen(Instant now) {
        return !now.isBefore(session.window().from())
                && now.isBefore(session.window().until());
    }

    /** Whether it proves that the person is in the room: it does not change, or it is on the screen. */
    boolean isShown() {
        return shown == RotatingCode.Shown.FIXED || shown == RotatingCode.Shown.NOW;
    }

    /** The same, entered by somebody who entered it before while it was on the screen. */
    CodedSession seen() {
        return new CodedSession(code, title, session, RotatingCode.Shown.NOW);
    }

    /** The same with the session as this agenda has it; {@link NotFound} if it has it no more. */
    CodedSession in(List<Session> agenda) {
        var current = agenda.stream()
                .filter(one -> one.id().equals(session.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new CodedSession(code, title, current, shown);
    }

    private Objection rotated() {
        return Objection.blocking("code.rotated", "/at", session.item().title());
    }

    /** Why the code is not valid now: it is too early or too late, or no longer on the screen. */
    Optional<Objection> objectionAt(Moments moments) {
        if (isOpen(moments.now())) return isShown() ? Optional.empty() : Optional.of(rotated());
        var window = session.window();
        var early = moments.now().isBefore(window.from());
        return Optional.of(Objection.blocking(
                early ? "code.early" : "code.late",
                null,
                session.item().title(),
                moments.zoned(session.planned().from()),
                moments.zoned(early ? window.from() : window.until())));
    }
}
