package org.baselinecme.office.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People as the office enters and corrects them. */
@Service
@Transactional
public class Entries {
    private final PersonRepository repository;
    private final References references;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entries(
            PersonRepository repository,
            References references,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.references = references;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** An empty form, with a name that was looked for. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    PersonForm blank(Me me, String name) {
        return PersonForm.blank(name);
    }

    /** What the form of a person shows; {@link NotFound} where nobody is. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    PersonForm form(Me me, PersonId id) {
        return find(id).entry();
    }

    /** Who has this address already, other than this person; nobody where it is free. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    Optional<Holder> holderOf(Me me, PersonForm form, Optional<PersonId> but) {
        return jdbc.sql("select id, name from person where lower(email) = lower(:email) and id <> :but")
                .param("email", form.address() == null ? "" : form.address())
                .param("but", but.map(PersonId::value).orElse(new UUID(0, 0)))
                .query((row, i) -> new Holder(row.getObject("id", UUID.class), row.getString("name")))
                .optional();
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

    /** Says a person anew; refuses when somebody did so since the page was opened. */
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

    /** Somebody who has an address. */
    record Holder(UUID id, String name) {}
}
