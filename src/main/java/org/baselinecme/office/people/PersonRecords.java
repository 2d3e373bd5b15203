package org.baselinecme.office.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters people and corrects their records, for the office. */
@Service
@Transactional
public class PersonRecords {
    private final PersonRepository repository;
    private final References references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonRecords(PersonRepository repository, References references, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
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

    /** Returns the form of a person; {@link NotFound} where nobody has this id. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    PersonForm form(Me me, PersonId id) {
        return find(id).entry();
    }

    /** Returns who has the address of the form already, other than this person. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    Optional<AddressHolder> holderOf(Me me, PersonForm form, Optional<PersonId> but) {
        var address = form.address();
        if (address == null) return Optional.empty();
        return repository.holderOf(address).filter(holder -> !but.equals(Optional.of(holder.id())));
    }

    /** Enters a person; a duplicate key where the address was taken meanwhile. */
    @Needs(Duty.REGISTER_PEOPLE)
    PersonId enter(Me me, PersonForm form) {
        references.demand(ReferenceList.PROFESSION, List.of(form.profession()));
        var id = PersonId.next();
        var person = repository.saveAndFlush(new Person(id, form.toRegistration()));
        events.publishEvent(person.register(me.person(), clock.instant()));
        return id;
    }

    /** Corrects a person; refuses when they were changed since the page was opened. */
    @Needs(Duty.REGISTER_PEOPLE)
    void correct(Me me, PersonId id, PersonForm form) {
        references.demand(ReferenceList.PROFESSION, List.of(form.profession()));
        var person = find(id);
        if (person.isStale(form.version())) throw new OptimisticLockingFailureException("person");
        var corrected = person.correct(form, me.person(), clock.instant());
        repository.saveAndFlush(person);
        corrected.ifPresent(events::publishEvent);
    }

    private Person find(PersonId id) {
        return repository.findById(id).orElseThrow(NotFound::new);
    }
}
