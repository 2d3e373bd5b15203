package org.baselinecme.planning.needs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of a needs assessment as a whole. Those that move its state carry its fields before and after. */
public sealed interface NeedsEvent extends AuditEvent {
    @Override
    ActivityId activity();

    @Override
    default About about() {
        return new About("needs_assessment", activity().value());
    }

    /** It was submitted; {@code after} holds the whole text. */
    @AuditKind("NeedsSubmitted")
    record NeedsSubmitted(
            ActivityId activity, int times, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements NeedsEvent {}

    /** It was returned with comments, which its owner may read from now on. */
    @AuditKind("NeedsReturned")
    record NeedsReturned(
            ActivityId activity,
            List<String> comments,
            PersonId by,
            Instant at,
            Map<String, ?> before,
            Map<String, ?> after)
            implements NeedsEvent {}

    /** It was accepted. */
    @AuditKind("NeedsAccepted")
    record NeedsAccepted(ActivityId activity, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements NeedsEvent {}

    /** It was declined, with its reason. */
    @AuditKind("NeedsDeclined")
    record NeedsDeclined(
            ActivityId activity, String why, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements NeedsEvent {}

    /** The director allowed it although it is designed to change knowledge alone: a recorded risk (R24). */
    @AuditKind("KnowledgeAloneAllowed")
    record KnowledgeAloneAllowed(ActivityId activity, String why, PersonId by, Instant at, Map<String, ?> after)
            implements NeedsEvent {}
}
