package org.baselinecme.office.grants;

import java.time.Clock;
import java.util.List;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which person holds which role within which scope. */
@Service
@Transactional(readOnly = true)
public class Grants {
    private final AccessGrantRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grants(AccessGrantRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a role within a scope, from now on. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void give(Me me, PersonId person, Grant grant) {
        var given = repository.saveAndFlush(new AccessGrant(person, grant, clock.instant(), null));
        events.publishEvent(given.give(me.person()));
    }

    /**
     * Returns the people who may do the duty at a place, those of the department before those of the whole office. The owner
     * is omitted: nobody decides on their own activity.
     */
    @Anyone
    public List<PersonId> holders(Duty duty, Standing place) {
        var scopes = List.of(place.department().value(), place.activity().value());
        var roles = Role.with(duty).stream().map(Enum::name).toList();
        return repository.holders(roles, scopes, place.owner().value(), clock.instant()).stream()
                .map(PersonId::new)
                .toList();
    }
}
