package org.baselinecme.office.people;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Events of a change of somebody's email address. */
public sealed interface AddressEvent extends AuditEvent {
    /** Whose address it is. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /**
     * A new address was asked for; it is not the current one yet.
     *
     * @param was the current address; null where there is none
     */
    @AuditKind("AddressChangeAsked")
    record AddressChangeAsked(
            PersonId person, @Nullable String was, String address, PersonId by, Instant at, Map<String, ?> after)
            implements AddressEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("email", Objects.toString(was, ""));
        }
    }

    /** A pending address was taken back before it was confirmed. */
    @AuditKind("AddressChangeStopped")
    record AddressChangeStopped(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
            implements AddressEvent {}

    /**
     * The new address was confirmed by the link that was mailed there and is the current one.
     *
     * @param was the address it replaces; null where there was none
     */
    @AuditKind("AddressChanged")
    record AddressChanged(PersonId person, @Nullable String was, String address, Instant at, Map<String, ?> after)
            implements AddressEvent {
        @Override
        public PersonId by() {
            return person;
        }

        @Override
        public Map<String, ?> before() {
            return Map.of("email", Objects.toString(was, ""));
        }
    }
}
