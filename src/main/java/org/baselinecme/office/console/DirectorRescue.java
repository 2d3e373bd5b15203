package org.baselinecme.office.console;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.office.security.RunAs;
import org.baselinecme.office.staff.ConsoleInvitations;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a person in as director when no director can sign in any more: for who has the console of the server. The person sets
 * a password themselves, by a link that works once.
 */
@Component
class DirectorRescue {
    private final AddressOwners owners;
    private final People people;
    private final Grants grants;
    private final ConsoleInvitations invitations;
    private final RunAs acting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DirectorRescue(
            AddressOwners owners,
            People people,
            Grants grants,
            ConsoleInvitations invitations,
            RunAs acting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.owners = owners;
        this.people = people;
        this.grants = grants;
        this.invitations = invitations;
        this.acting = acting;
        this.events = events;
        this.clock = clock;
    }

    /** Makes or opens the account with this address, gives it the role, and returns the link. */
    @Transactional
    public String rescue(String email, Optional<String> name) {
        return acting.asProduct(me -> rescue(me, email, name.orElse(email)));
    }

    private String rescue(Me me, String email, String name) {
        var known = owners.of(email).map(AddressOwners.Owner::person);
        var person = known.orElseGet(() -> enter(me, email, name));
        people.lock(person);
        var link = invitations.link(me, person, email);
        if (!grants.isDirector(me, person)) grants.give(me, person, Grant.office(Role.DIRECTOR));
        events.publishEvent(new DirectorRescued(
                person, me.person(), clock.instant(), Map.of("at", "console", "entered", known.isEmpty())));
        return link;
    }

    private PersonId enter(Me me, String email, String name) {
        return people.register(me, new Registration(name, Registration.sortName(name), "", "OTHER", null, null, email));
    }
}
