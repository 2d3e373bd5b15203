package org.baselinecme.planning.needs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What happens to a needs assessment as a whole. */
sealed interface NeedsEvent extends AuditEvent {
    @Override
    ActivityId activity();

    @Override
    default About about() {
        return new About("needs_assessment", activity().value());
    }

    /** It was handed in; the fact keeps what it said. */
    @AuditKind("NeedsSubmitted")
    record NeedsSubmitted(ActivityId activity, int times, PersonId by, Instant at, Map<String, ?> after)
            implements NeedsEvent {}

    /** It was returned with comments, which its owner may read from now on. */
    @AuditKind("NeedsReturned")
    record NeedsReturned(ActivityId activity, List<String> comments, PersonId by, Instant at) implements NeedsEvent {
        static NeedsReturned with(ActivityId activity, List<NeedsComment> open, PersonId by, Instant at) {
            return new NeedsReturned(
                    activity, open.stream().map(NeedsComment::text).toList(), by, at);
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("comments", comments);
        }
    }

    /** It was accepted. */
    @AuditKind("NeedsAccepted")
    record NeedsAccepted(ActivityId activity, PersonId by, Instant at) implements NeedsEvent {}

    /** It was declined, with its reason. */
    @AuditKind("NeedsDeclined")
    record NeedsDeclined(ActivityId activity, String why, PersonId by, Instant at) implements NeedsEvent {}

    /** The director let it pass although it is designed to change knowledge alone: a risk, on the record (R24). */
    @AuditKind("KnowledgeAloneAllowed")
    record KnowledgeAloneAllowed(ActivityId activity, String why, PersonId by, Instant at) implements NeedsEvent {}
}
