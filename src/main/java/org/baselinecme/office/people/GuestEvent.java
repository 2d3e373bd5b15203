package org.baselinecme.office.people;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** Events of people who registered themselves. An address that is not confirmed is in no event. */
public sealed interface GuestEvent extends AuditEvent {
    /** Whom it is about. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** A person without an account registered themselves. */
    @AuditKind("GuestEntered")
    record GuestEntered(PersonId person, Instant at, Map<String, ?> after) implements GuestEvent {
        @Override
        public PersonId by() {
            return person;
        }
    }

    /** A guest confirmed an address that nobody else has, by the link that was mailed there. */
    @AuditKind("GuestConfirmed")
    record GuestConfirmed(PersonId person, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements GuestEvent {
        @Override
        public PersonId by() {
            return person;
        }
    }

    /** A member of staff vouched for the name of a guest whose address is not confirmed. */
    @AuditKind("GuestVouched")
    record GuestVouched(PersonId person, String why, PersonId by, Instant at) implements GuestEvent {}

    /** Two entries turned out to be one human being. */
    @AuditKind("PeopleJoined")
    record PeopleJoined(PersonId fromPerson, PersonId intoPerson, PersonId by, Instant at) implements GuestEvent {
        @Override
        public PersonId person() {
            return fromPerson;
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("into", intoPerson.toString());
        }
    }
}
