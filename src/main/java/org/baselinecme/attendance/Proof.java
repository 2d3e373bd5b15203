package org.baselinecme.attendance;

import java.util.List;
import org.baselinecme.agenda.AgendaItem;

/**
 * What is proven of one person's presence in one session.
 *
 * @param held when the session really began and ended; as planned where nobody said otherwise
 * @param spans the proven time within it, as a union
 * @param totalSeconds the most that reports without join times prove, never more than the session; 0 where there are none.
 *     They prove no particular part
 * @param evidence how it was proven, without repeats
 */
public record Proof(AgendaItem session, Span held, List<Span> spans, long totalSeconds, List<Evidence> evidence) {
    /** Seconds that are proven: the union, or the total of a report without join times where that is more. */
    public long seconds() {
        return Math.max(Span.seconds(spans), totalSeconds);
    }
}
