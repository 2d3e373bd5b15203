package org.baselinecme.delivery.completion;

import java.time.Duration;
import java.time.Instant;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.SlotId;

/** A session of a live activity that a learner taught. */
public record TaughtSession(SlotId id, String title, Instant begins, Instant ends) {
    /** As a list shows it. */
    public String label(Moments moments) {
        return moments.day(begins.atZone(moments.zone()).toLocalDate()) + ", " + title;
    }

    /** How long it was planned to take. */
    public int minutes() {
        return Math.toIntExact(Duration.between(begins, ends).toMinutes());
    }
}
