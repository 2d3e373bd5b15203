package org.baselinecme.office.grants;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which person holds which role within which scope. */
@Service
@Transactional(readOnly = true)
public class Grants {
    private final AccessGrantRepository repository;
    private final OfficeRoleRepository roles;
    private final LastDirector lastDirector;
    private final GrantScopes scopes;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grants(
            AccessGrantRepository repository,
            OfficeRoleRepository roles,
            LastDirector lastDirector,
            GrantScopes scopes,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.roles = roles;
        this.lastDirector = lastDirector;
        this.scopes = scopes;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a person is a director of the whole office now. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    public boolean isDirector(Me me, PersonId person) {
        return lastDirector.isHeldBy(person);
    }

    /** Gives a built-in role within a scope, from now on. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void give(Me me, PersonId person, Grant grant) {
        store(me, new AccessGrant(person, grant, clock.instant(), null));
    }

    /**
     * Gives the role that a form asks for. {@link Refused} for a role that isn't given there, for days that have passed, for a
     * role that needs a last day without one, and where the person holds it there already; {@link NotFound} for an unknown person.
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void give(Me me, PersonId person, GrantForm form) {
        people.lock(person);
        var given = asked(person, form);
        if (isHeld(given, person)) throw GrantScopes.refused("grant.already");
        store(me, given);
    }

    /** Gives a role that a rule asks for; empty where the person holds it there already, and where it can't be given any more. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public Optional<UUID> giveByRule(Me me, PersonId person, GrantForm form) {
        people.lock(person);
        try {
            var given = asked(person, form);
            if (isHeld(given, person)) return Optional.empty();
            store(me, given);
            return Optional.of(given.getId());
        } catch (Refused | NotFound outOfDate) {
            return Optional.empty();
        }
    }

    /** {@link Refused} or {@link NotFound} for a role that can't be given so. */
    @Needs(Duty.OPEN_ACCOUNTS)
    public void demandGivable(Me me, GrantForm form) {
        asked(me.person(), form);
    }

    private AccessGrant asked(PersonId person, GrantForm form) {
        var moments = scopes.moments();
        var from = scopes.from(form, moments);
        var until = scopes.until(form, moments);
        return form.own().isPresent() ? own(person, form, from, until) : builtIn(person, form, from, until);
    }

    private boolean isHeld(AccessGrant given, PersonId person) {
        var now = clock.instant();
        return repository.findByPerson(person).stream().anyMatch(held -> held.isSameAs(given, now));
    }

    private AccessGrant builtIn(PersonId person, GrantForm form, Instant from, @Nullable Instant until) {
        var role = form.builtIn().orElseThrow(() -> GrantScopes.refused("grant.role"));
        return new AccessGrant(person, scopes.grant(role, role.duties(), form), from, until);
    }

    private AccessGrant own(PersonId person, GrantForm form, Instant from, @Nullable Instant until) {
        var role = form.own().flatMap(roles::findById).orElseThrow(() -> GrantScopes.refused("grant.role"));
        role.inUse();
        return new AccessGrant(person, role, scopes.grant(Role.CUSTOM, role.duties(), form), from, until);
    }

    private void store(Me me, AccessGrant grant) {
        events.publishEvent(repository.saveAndFlush(grant).give(me.person()));
    }

    /**
     * Ends a role of a person now. {@link Refused} for that of the last director; {@link NotFound} for a grant of somebody else
     * and for one that has ended.
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void end(Me me, PersonId person, UUID id) {
        var grant = repository.findById(id).orElseThrow(NotFound::new);
        if (grant.isOfDirector()) {
            var objections = lastDirector.objectionsTo(id, person);
            if (!objections.isEmpty()) throw new Refused(objections);
        }
        var locked = repository.findWithLockById(id).orElseThrow(NotFound::new);
        var ended = locked.end(person, me.person(), clock.instant());
        repository.saveAndFlush(locked);
        events.publishEvent(ended);
    }

    /** Ends a role that a rule gave, once the rule no longer holds; nothing for that of the last director, or where it has ended. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void endByRule(Me me, PersonId person, UUID id) {
        var now = clock.instant();
        var grant = repository.findById(id).filter(one -> one.isOpen(now));
        if (grant.isEmpty()) return;
        if (grant.get().isOfDirector() && !lastDirector.objectionsTo(id, person).isEmpty()) return;
        var ended = grant.get().end(person, me.person(), now);
        repository.saveAndFlush(grant.get());
        events.publishEvent(ended);
    }

    /** Ends every role of a person now. {@link Refused} for the last director. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void endAll(Me me, PersonId person) {
        var objections = lastDirector.objectionsTo(person);
        if (!objections.isEmpty()) throw new Refused(objections);
        var now = clock.instant();
        repository.findByPerson(person).stream()
                .filter(grant -> grant.isOpen(now))
                .map(grant -> grant.end(person, me.person(), now))
                .forEach(events::publishEvent);
    }

    /**
     * Returns the people who may do the duty at a place, those of the department before those of the whole office. The owner
     * is omitted: nobody decides on their own activity.
     */
    @Anyone
    public List<PersonId> holders(Duty duty, Standing place) {
        var places = List.of(place.department().value(), place.activity().value());
        var built = Role.with(duty).stream().map(Enum::name).toList();
        return repository.holders(built, duty.name(), places, place.owner().value(), clock.instant()).stream()
                .map(PersonId::new)
                .toList();
    }
}
