package org.baselinecme.credit.past;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What staff did with a past credit; it is in the history of the person. */
sealed interface PastCreditEvent extends AuditEvent {
    /** Whose credit it is. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** Its values were corrected. */
    @AuditKind("PastCreditCorrected")
    record PastCreditCorrected(
            PersonId person, String why, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements PastCreditEvent {}

    /** It was withdrawn from the transcript. */
    @AuditKind("PastCreditWithdrawn")
    record PastCreditWithdrawn(PersonId person, String why, PersonId by, Instant at, Map<String, ?> before)
            implements PastCreditEvent {}

    /** A withdrawn one is on the transcript again. */
    @AuditKind("PastCreditRestored")
    record PastCreditRestored(PersonId person, PersonId by, Instant at, Map<String, ?> after)
            implements PastCreditEvent {}
}
