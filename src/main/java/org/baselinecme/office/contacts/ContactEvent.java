package org.baselinecme.office.contacts;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of further addresses and phone numbers of a person. */
public sealed interface ContactEvent extends AuditEvent {
    /** Whose it is. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** A further address was entered; it counts for nothing until it is confirmed. */
    @AuditKind("FurtherEmailAsked")
    record FurtherEmailAsked(PersonId person, String address, PersonId by, Instant at, Map<String, ?> after)
            implements ContactEvent {}

    /** A link that was mailed to the further address was used. */
    @AuditKind("FurtherEmailConfirmed")
    record FurtherEmailConfirmed(
            PersonId person, String address, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements ContactEvent {
        @Override
        public PersonId by() {
            return person;
        }
    }

    /** A further address was removed. */
    @AuditKind("FurtherEmailRemoved")
    record FurtherEmailRemoved(PersonId person, PersonId by, Instant at, Map<String, ?> before)
            implements ContactEvent {}

    /** A phone number was added. */
    @AuditKind("PhoneAdded")
    record PhoneAdded(PersonId person, PersonId by, Instant at, Map<String, ?> after) implements ContactEvent {}

    /** A phone number was removed. */
    @AuditKind("PhoneRemoved")
    record PhoneRemoved(PersonId person, PersonId by, Instant at, Map<String, ?> before) implements ContactEvent {}
}
