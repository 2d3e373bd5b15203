package org.baselinecme.office.people;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.lookup.SearchText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people in the office's records. */
@Service
@Transactional(readOnly = true)
public class People {
    private final PersonRepository repository;
    private final PersonQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final References references;
    private final IdentityRequests requests;
    private final PeopleSearch search;

    People(
            PersonRepository repository,
            PersonQueries queries,
            ApplicationEventPublisher events,
            Clock clock,
            References references,
            IdentityRequests requests,
            PeopleSearch search) {
        this.repository = repository;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
        this.references = references;
        this.requests = requests;
        this.search = search;
    }

    /** Enters a person. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional
    public PersonId register(Me me, Registration registration) {
        var id = PersonId.next();
        var person = repository.saveAndFlush(new Person(id, registration));
        events.publishEvent(person.register(me.person(), clock.instant()));
        return id;
    }

    /** Returns names with credentials, by id; unknown ids are omitted. */
    @Anyone
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return queries.names(ids);
    }

    /** Returns people whose name, degrees or email these words occur in, accents and spelling aside; twelve at most, by sort name. */
    @Needs(Duty.KEEP_ROSTER)
    public List<PersonId> find(Me me, String part) {
        return search.ids(SearchText.of(part));
    }

    /** Returns the contact address of a person, where the office has one; the pending one where there is no other. */
    @Anyone
    public Optional<String> address(PersonId id) {
        return repository.findById(id).map(Person::email).or(() -> queries.pendingAddress(id));
    }

    /**
     * Returns the id that all records of a person are read under, however often they were entered. Nothing is re-pointed by
     * a merge: compare roots, not ids.
     */
    @Anyone
    public PersonId rootOf(PersonId id) {
        return queries.rootOf(id);
    }

    /** Returns every id a human being was entered under, the root first. */
    @Anyone
    public List<PersonId> allOf(PersonId id) {
        return queries.allOf(id);
    }

    /** Returns the time zone a person has set. */
    @Anyone
    public Optional<ZoneId> zoneOf(PersonId id) {
        return repository.findById(id).map(Person::zone).map(ZoneId::of);
    }

    /**
     * Locks the row of a person until the caller's transaction ends, so that decisions about the same person are made one
     * after the other. {@link NotFound} where nobody has this id.
     */
    @Anyone
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(PersonId id) {
        if (repository.findWithLockById(id).isEmpty()) throw new NotFound();
    }

    /** Returns one's own profile. */
    @AnyoneConfirmed
    ProfileForm profile(Me me) {
        return find(me).form();
    }

    /**
     * Changes one's own profile; refuses when it was changed since the page was opened. A change of what the office states of me
     * is asked for, with the reason.
     *
     * @return whether something was asked for, which the office decides
     */
    @AnyoneConfirmed
    @Transactional
    boolean changeProfile(Me me, ProfileForm form, String why) {
        references.demand(ReferenceList.PROFESSION, List.of(form.profession()));
        var person = find(me);
        if (person.isStale(form.version())) throw new OptimisticLockingFailureException("profile");
        var before = person.identity();
        var asks = requests.mustBeDecided(me.person(), before, form.identity());
        if (asks) requests.ask(me, before, form.identity(), why);
        person.changeProfile(form, asks ? before : form.identity(), me.person(), clock.instant())
                .ifPresent(events::publishEvent);
        return asks;
    }

    /** Returns my name without degrees, as my profile has it. */
    @AnyoneConfirmed
    public String plainName(Me me) {
        return find(me).identity().name();
    }

    /**
     * Corrects the name on my certificates: at once where it is spelling, or where it writes words with other letters that cannot
     * be printed; otherwise it is asked for, with the reason.
     *
     * @param unprintable the letters of my name that no font has
     * @return whether it was asked for, which the office decides
     */
    @AnyoneConfirmed
    @Transactional
    public boolean correctName(Me me, String name, Collection<String> unprintable, String why) {
        var person = repository.findWithLockById(me.person()).orElseThrow(NotFound::new);
        var before = person.identity();
        var wanted = before.named(name);
        var asks = !Spelling.isPrintable(before.name(), name, unprintable)
                && requests.mustBeDecided(me.person(), before, wanted);
        if (asks) requests.ask(me, before, wanted, why);
        else person.identify(wanted, me.person(), clock.instant()).ifPresent(events::publishEvent);
        repository.saveAndFlush(person);
        return asks;
    }

    /** Whether this change of my profile must be asked for, with a reason. */
    @AnyoneConfirmed
    boolean needsReason(Me me, ProfileForm form) {
        return requests.mustBeDecided(me.person(), find(me).identity(), form.identity());
    }

    private Person find(Me me) {
        return repository.findById(me.person()).orElseThrow(NotFound::new);
    }

    /** Finds people by numbers that their entry doesn't have. Implemented by the module that owns licenses. */
    public interface NumberSearch {
        /** The people known by exactly this number, each by the entry that remains. */
        Set<PersonId> holders(String typed);
    }
}
