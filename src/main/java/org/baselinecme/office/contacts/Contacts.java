package org.baselinecme.office.contacts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Further email addresses: one's own, and those of people without an account whose record one keeps. An address is a credential, so
 * each is confirmed by a link mailed there before it identifies anybody.
 */
@Service
@Transactional
public class Contacts {
    /** More are hardly anybody's own, and each costs a mail. */
    private static final int MOST = 5;

    private final FurtherEmailRepository emails;
    private final PhoneRepository phones;
    private final ContactQueries queries;
    private final ContactReach reach;
    private final List<OwnerProof> proof;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contacts(
            FurtherEmailRepository emails,
            PhoneRepository phones,
            ContactQueries queries,
            ContactReach reach,
            List<OwnerProof> proof,
            ApplicationEventPublisher events,
            Clock clock) {
        this.emails = emails;
        this.phones = phones;
        this.queries = queries;
        this.reach = reach;
        this.proof = proof;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns further addresses and phone numbers.
     *
     * @param person null for my own
     */
    @AnyoneWithAccount
    @Transactional(readOnly = true)
    ContactsPage page(Me me, @Nullable PersonId person) {
        var whose = reach.of(me, person);
        var entries = reach.entries(whose);
        return new ContactsPage(
                base(person),
                person == null ? null : reach.name(whose),
                reach.address(whose),
                person == null && proof.stream().anyMatch(one -> one.isNeeded(me)),
                person == null || !reach.hasAccount(whose),
                emails.findByPeople(entries).stream()
                        .map(one -> new ContactsPage.EmailRow(one.id(), one.address(), one.isConfirmed()))
                        .toList(),
                phones.findByPeople(entries).stream().map(Phone::row).toList());
    }

    /**
     * Adds a further address of my own, with my password. {@link Refused} with a wrong one, and where another person has the
     * address: each attempt is counted in a transaction of its own, so that a refused one counts too.
     */
    @AnyoneWithAccount
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void prove(Me me, String address, String password) {
        proof.forEach(one -> one.demand(me, address, password));
    }

    /** Adds a further address that was proven to be asked for by its owner, or that of a person without an account. */
    @AnyoneWithAccount
    void ask(Me me, @Nullable PersonId person, String address) {
        var whose = reach.of(me, person);
        if (person != null) demandNoAccount(whose);
        proof.forEach(one -> one.demandReachable(whose, address));
        reach.lock(whose);
        queries.lock(address);
        var entries = reach.entries(whose);
        var known = emails.findByPeople(entries);
        if (known.stream().anyMatch(one -> one.isSame(address))) return;
        if (queries.isOfAnother(entries, address))
            throw new Refused(List.of(Objection.blocking("person.email-taken", null)));
        if (known.size() >= MOST)
            throw new Refused(List.of(Objection.blocking("contacts.too-many", base(person) + "/contacts")));
        var email = new FurtherEmail(whose, address, me.person(), clock.instant());
        emails.saveAndFlush(email);
        events.publishEvent(email.asked());
    }

    /** Removes a further address; {@link NotFound} where it is gone. */
    @AnyoneWithAccount
    void remove(Me me, @Nullable PersonId person, ContactId id) {
        var whose = reach.of(me, person);
        if (person != null) demandNoAccount(whose);
        reach.lock(whose);
        var email = emails.find(id, reach.entries(whose)).orElseThrow(NotFound::new);
        var removed = email.remove(me.person(), clock.instant());
        emails.saveAndFlush(email);
        events.publishEvent(removed);
    }

    /**
     * Confirms the further address of a person, once a link mailed there was used; empty where it is none that waits for it, and
     * where another person has it by now.
     */
    @Anyone
    public Optional<String> confirm(PersonId person, String address) {
        reach.lock(person);
        queries.lock(address);
        var entries = reach.entries(person);
        var waiting = emails.findByPeople(entries).stream()
                .filter(one -> !one.isConfirmed() && one.isSame(address))
                .filter(one -> !queries.isOfAnother(entries, address))
                .findFirst();
        waiting.ifPresent(one -> {
            var confirmed = one.confirm(clock.instant());
            emails.saveAndFlush(one);
            events.publishEvent(confirmed);
        });
        return waiting.map(FurtherEmail::address);
    }

    private void demandNoAccount(PersonId person) {
        if (reach.hasAccount(person)) throw new Refused(List.of(Objection.blocking("person.email-own", null)));
    }

    static String base(@Nullable PersonId person) {
        return person == null ? "/profile" : "/people/" + person;
    }
}
