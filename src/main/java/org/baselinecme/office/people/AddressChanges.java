package org.baselinecme.office.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of email addresses. An address is a credential: whoever reads its mail is let in. So a new one is pending until the
 * link mailed there is used, the old one is told, and only people with an account change their own.
 */
@Service
@Transactional
public class AddressChanges {
    private final AddressChangeRepository changes;
    private final PersonRepository people;
    private final AccountLookup accounts;
    private final List<OtherAddresses> others;
    private final PersonReach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressChanges(
            AddressChangeRepository changes,
            PersonRepository people,
            AccountLookup accounts,
            List<OtherAddresses> others,
            PersonReach reach,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.people = people;
        this.accounts = accounts;
        this.others = others;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for a new address of my own. {@link Refused} where another person has it. */
    @AnyoneWithAccount
    public void askOwn(Me me, String address) {
        ask(me.person(), address, me.person());
    }

    /**
     * Asks for a new address of a person whose record I keep. {@link Refused} for a person with an account, who changes their
     * own, and where another person has it.
     */
    @Needs(Duty.REGISTER_PEOPLE)
    void ask(Me me, PersonId person, String address) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, person);
        mustHaveNoAccount(person);
        ask(person, address, me.person());
    }

    /**
     * Asks for a new address of a person with an account, as only a director does. {@link Refused} where another person has it. The
     * old address is told and can stop it.
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    public void askForAccount(Me me, PersonId person, String address) {
        ask(person, address, me.person());
    }

    /** Returns the pending address of a person, for a director. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    public Optional<PendingAddress> pendingFor(Me me, PersonId person) {
        return pendingOf(person);
    }

    /** {@link Refused} for a person with an account: nobody else changes how they sign in. */
    @Anyone
    @Transactional(readOnly = true)
    public void mustHaveNoAccount(PersonId person) {
        if (accounts.isOpen(person)) throw new Refused(List.of(Objection.blocking("person.email-own", null)));
    }

    /** Returns my pending address. */
    @AnyoneSignedIn
    @Transactional(readOnly = true)
    public Optional<PendingAddress> pending(Me me) {
        return pendingOf(me.person());
    }

    /** Returns the pending address of a person. */
    @Anyone
    @Transactional(readOnly = true)
    Optional<PendingAddress> pendingOf(PersonId person) {
        return changes.findByPersonAndConfirmedAtIsNullAndStoppedAtIsNull(person)
                .map(change -> new PendingAddress(change.address(), change.askedAt()));
    }

    /** Stops the change of my address, as by the link that was mailed to the old one; nothing where none is pending. */
    @AnyoneSignedIn
    public void stop(Me me) {
        if (people.findWithLockById(me.person()).isEmpty()) throw new NotFound();
        stop(me.person(), me.person(), clock.instant());
    }

    /** Makes the pending address of a person the current one, once a link mailed there was used; empty where it is not pending. */
    @Anyone
    public Optional<String> confirm(PersonId id, String address) {
        var person = people.findWithLockById(id).orElseThrow(NotFound::new);
        var pending = changes.findByPersonAndConfirmedAtIsNullAndStoppedAtIsNull(id)
                .filter(change -> change.isTo(address))
                .filter(change -> !isOfAnother(id, change.address()));
        pending.ifPresent(change -> {
            var changed = change.confirm(person, clock.instant());
            changes.saveAndFlush(change);
            people.saveAndFlush(person);
            events.publishEvent(changed);
        });
        return pending.map(AddressChange::address);
    }

    /** Whether the person has an open account. */
    @Anyone
    @Transactional(readOnly = true)
    boolean hasAccount(PersonId person) {
        return accounts.isOpen(person);
    }

    /** Returns who has the address, in their entry or in their account, open or closed. */
    @Anyone
    @Transactional(readOnly = true)
    Optional<AddressHolder> holderOf(String address) {
        return people.holderOf(address)
                .or(() -> accounts.holderOf(address).flatMap(people::findById).map(Person::holder))
                .or(() -> others.stream()
                        .flatMap(known -> known.holderOf(address).stream())
                        .findFirst()
                        .flatMap(people::findById)
                        .map(Person::holder));
    }

    private boolean isOfAnother(PersonId person, String address) {
        return holderOf(address).filter(holder -> !holder.id().equals(person)).isPresent();
    }

    private void ask(PersonId id, String address, PersonId by) {
        var person = people.findWithLockById(id).orElseThrow(NotFound::new);
        var before = person.email();
        if (before != null && EmailAddress.isSame(before, address)) return;
        if (isOfAnother(id, address)) throw new Refused(List.of(Objection.blocking("person.email-taken", null)));
        var now = clock.instant();
        stop(id, by, now);
        var change = changes.saveAndFlush(new AddressChange(id, person.lastEmail(), address, by, now));
        events.publishEvent(change.asked());
    }

    private void stop(PersonId person, PersonId by, Instant now) {
        changes.findByPersonAndConfirmedAtIsNullAndStoppedAtIsNull(person).ifPresent(change -> {
            var stopped = change.stop(by, now);
            changes.saveAndFlush(change);
            events.publishEvent(stopped);
        });
    }

    /** An address that is not confirmed yet, and since when it is pending. */
    public record PendingAddress(String address, Instant at) {}

    /** Says whose further address it is. Implemented by the module that owns further addresses. */
    public interface OtherAddresses {
        /** Who has confirmed this address as a further one, by the entry that remains. */
        Optional<PersonId> holderOf(String address);
    }
}
