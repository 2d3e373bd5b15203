package org.baselinecme.office.people;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who registered themselves without an account, and how they are joined with a known person. A typed address opens nothing. */
@Service
@Transactional
public class Guests {
    /** A form that is sent twice within this time makes one person. */
    private static final Duration REPEATED_WITHIN = Duration.ofMinutes(10);

    private final PersonRepository people;
    private final GuestRepository guests;
    private final PersonMergeRepository merges;
    private final References references;
    private final List<IssuedStatements> statements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guests(
            PersonRepository people,
            GuestRepository guests,
            PersonMergeRepository merges,
            References references,
            List<IssuedStatements> statements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.guests = guests;
        this.merges = merges;
        this.references = references;
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a person who says who they are. The address is stored apart from the person, whoever owns it.
     *
     * @param ticket identifies the form; a duplicate key when the same form is being processed already
     */
    @Anyone
    public PersonId enter(UUID ticket, GuestDetails details) {
        references.demand(ReferenceList.PROFESSION, List.of(details.profession()));
        var id = PersonId.next();
        var now = clock.instant();
        var person = people.saveAndFlush(new Person(id, details.toRegistration()));
        guests.saveAndFlush(new Guest(id, details.address(), ticket, now));
        events.publishEvent(person.enter(now));
        return id;
    }

    /** Returns whom this form has entered a moment ago, with the same address. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<PersonId> entered(UUID ticket, String address) {
        return guests.entered(ticket, address, clock.instant().minus(REPEATED_WITHIN))
                .map(Guest::getId);
    }

    /** Whether this is a guest whose address is not confirmed: they have access to nothing but this visit. */
    @Anyone
    @Transactional(readOnly = true)
    public boolean isUnproven(PersonId person) {
        return guests.open(person).isPresent();
    }

    /** Returns the address typed by a guest who has confirmed none: good to write to, and proof of nothing; empty for others. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<String> unconfirmedAddress(PersonId guest) {
        return guests.open(guest).map(Guest::address);
    }

    /** Returns the open guests with this address, the newest first. Only for whoever has proven the address. */
    @Anyone
    @Transactional(readOnly = true)
    public List<GuestEntry> enteredWith(String address) {
        return guests.enteredWith(address);
    }

    /** Makes a proven address that of my own entry; a duplicate key where another person has it. */
    @AnyoneSignedIn
    public void confirm(Me me, String proven) {
        var guest = guests.open(me.person(), proven).orElseThrow(NotFound::new);
        var person = people.findById(me.person()).orElseThrow(NotFound::new);
        var confirmed = guest.confirm(person, proven, clock.instant());
        people.saveAndFlush(person);
        events.publishEvent(confirmed);
    }

    /**
     * Confirms the address of a guest who has used the link that was mailed there; nothing where they are none, or another one.
     * Only for an address that nobody else has.
     */
    @Anyone
    @Transactional
    public void confirmByLink(PersonId guest, String address) {
        guests.open(guest, address).ifPresent(open -> {
            var person = people.findById(guest).orElseThrow(NotFound::new);
            var confirmed = open.confirm(person, address, clock.instant());
            people.saveAndFlush(person);
            events.publishEvent(confirmed);
        });
    }

    /**
     * Joins a guest's entry with mine: nothing is rewritten, but whatever is asked of me is asked of both. {@link Refused} where
     * the guest was awarded credit in another profession than mine: the office decides that first.
     */
    @AnyoneSignedIn
    public void join(Me me, PersonId guest, String proven) {
        if (me.is(guest)) throw new NotFound();
        if (guests.open(guest, proven).isEmpty()) throw new NotFound();
        mustBeOfOneProfession(guest, me.person());
        var merge = merges.saveAndFlush(new PersonMerge(guest, me.person(), null, me.person(), clock.instant()));
        events.publishEvent(merge.join());
    }

    private void mustBeOfOneProfession(PersonId guest, PersonId into) {
        if (statements.stream().noneMatch(issued -> issued.areIssuedTo(List.of(guest)))) return;
        if (!professionOf(guest).equals(professionOf(into)))
            throw new Refused(List.of(Objection.blocking("guest.other-profession", "/profile")));
    }

    private String professionOf(PersonId id) {
        return people.findById(id).orElseThrow(NotFound::new).identity().profession();
    }
}
