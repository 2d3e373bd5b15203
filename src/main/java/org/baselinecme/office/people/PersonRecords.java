package org.baselinecme.office.people;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters people and corrects their records, for the office. */
@Service
@Transactional
public class PersonRecords {
    private final PersonRepository repository;
    private final AddressChanges addresses;
    private final IdentityRequests identities;
    private final PersonReach reach;
    private final References references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonRecords(
            PersonRepository repository,
            AddressChanges addresses,
            IdentityRequests identities,
            PersonReach reach,
            References references,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.addresses = addresses;
        this.identities = identities;
        this.reach = reach;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    /** Returns an empty form with a name that was searched for. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    PersonForm blank(Me me, String name) {
        return PersonForm.blank(name);
    }

    /** Returns the form of a person; {@link NotFound} where I do not keep their record. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    PersonForm form(Me me, PersonId id) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, id);
        return find(id).entry();
    }

    /** Returns what the form of a person says beside its fields. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    PersonNotes notes(Me me, PersonId id) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, id);
        return new PersonNotes(
                id,
                addresses.hasAccount(id),
                find(id).entry().email(),
                addresses
                        .pendingOf(id)
                        .map(AddressChanges.PendingAddress::address)
                        .orElse(null));
    }

    /** Returns who has the address of the form already, other than this person. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    Optional<AddressHolder> holderOf(Me me, PersonForm form, Optional<PersonId> but) {
        var address = form.address();
        if (address == null) return Optional.empty();
        return addresses.holderOf(address).filter(holder -> !but.equals(Optional.of(holder.id())));
    }

    /** Enters a person for my departments; a duplicate key where the address was taken meanwhile. */
    @Needs(Duty.REGISTER_PEOPLE)
    PersonId enter(Me me, PersonForm form) {
        references.demand(ReferenceList.PROFESSION, List.of(form.profession()));
        var id = PersonId.next();
        var person = repository.saveAndFlush(new Person(id, form.toRegistration()));
        reach.noteEntry(me, id);
        events.publishEvent(person.register(me.person(), clock.instant()));
        return id;
    }

    /** Whether this correction changes what the office has stated of the person, so that it needs a reason. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    boolean needsReason(Me me, PersonId id, PersonForm form) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, id);
        return identities.mustBeDecided(id, find(id).identity(), form.identity());
    }

    /**
     * Corrects a person whose record I keep. A new address is pending until it is confirmed. {@link Refused} for the address of a
     * person with an account, and without a reason for a change of what the office has stated.
     */
    @Needs(Duty.REGISTER_PEOPLE)
    void correct(Me me, PersonId id, PersonForm form, String why) {
        references.demand(ReferenceList.PROFESSION, List.of(form.profession()));
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, id);
        var person = find(id);
        if (person.isStale(form.version())) throw new OptimisticLockingFailureException("person");
        var address = form.address();
        if (!Objects.equals(address, person.email())) address(me, person, address);
        var before = person.identity();
        if (identities.mustBeDecided(id, before, form.identity()))
            identities.decideAtOnce(me, id, before, form.identity(), why);
        else if (!before.equals(form.identity()) && !me.is(id) && addresses.hasAccount(id))
            events.publishEvent(new IdentityCorrected(id, before, form.identity(), me.person()));
        var corrected = person.correct(form, me.person(), clock.instant());
        repository.saveAndFlush(person);
        corrected.ifPresent(events::publishEvent);
    }

    /** Corrects a person as {@link #correct} does, to what is stated; the address stays. */
    @Needs(Duty.REGISTER_PEOPLE)
    public void restate(Me me, PersonId id, Registration stated, String why) {
        var now = form(me, id);
        var department = Objects.toString(stated.department(), "");
        correct(
                me,
                id,
                new PersonForm(
                        now.version(),
                        stated.name(),
                        stated.sortName(),
                        stated.credentials(),
                        stated.profession(),
                        department,
                        now.email()),
                why);
    }

    private void address(Me me, Person person, @Nullable String address) {
        if (address == null) addresses.mustHaveNoAccount(person.id());
        else addresses.ask(me, person.id(), address);
    }

    private Person find(PersonId id) {
        return repository.findById(id).orElseThrow(NotFound::new);
    }
}
