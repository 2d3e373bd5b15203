package org.baselinecme.delivery.participation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who somebody is, what time it is, and that it is written down. */
@Component
class Registrar {
    private final People people;
    private final Office office;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registrar(People people, Office office, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.office = office;
        this.events = events;
        this.clock = clock;
    }

    List<PersonId> ids(PersonId person) {
        return people.allOf(person);
    }

    boolean knows(Collection<PersonId> all) {
        return people.names(all).keySet().containsAll(all);
    }

    Moments moments() {
        return office.moments();
    }

    Instant now() {
        return clock.instant();
    }

    void publish(AuditEvent fact) {
        events.publishEvent(fact);
    }
}
