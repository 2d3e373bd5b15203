package org.baselinecme.office.people;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;

/** What happens to people who entered themselves. Their addresses stand in no fact. */
sealed interface GuestEvent extends AuditEvent {
    /** Whom it is about. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** Somebody without an account said who they are. */
    @AuditKind("GuestEntered")
    record GuestEntered(PersonId person, String name, String profession, Instant at) implements GuestEvent {
        @Override
        public PersonId by() {
            return person;
        }

        @Override
        public Map<String, ?> after() {
            return Map.of("name", name, "profession", profession);
        }
    }

    /** A link that was mailed to their address came back, and nobody else has it. */
    @AuditKind("GuestConfirmed")
    record GuestConfirmed(PersonId person, Instant at) implements GuestEvent {
        @Override
        public PersonId by() {
            return person;
        }
    }

    /** Two entries turned out to be one human being. */
    @AuditKind("PeopleJoined")
    record PeopleJoined(PersonId person, PersonId into, PersonId by, Instant at) implements GuestEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("into", into.toString());
        }
    }
}
