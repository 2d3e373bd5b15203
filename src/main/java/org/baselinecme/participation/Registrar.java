package org.baselinecme.participation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.office.Moments;
import org.baselinecme.office.Office;
import org.baselinecme.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who somebody is, what time it is, and that it is written down. */
@Component
class Registrar {
    private final People people;
    private final Office office;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Registrar(People people, Office office, ApplicationEventPublisher facts, Clock clock) {
        this.people = people;
        this.office = office;
        this.facts = facts;
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

    void publish(Fact fact) {
        facts.publishEvent(fact);
    }
}
