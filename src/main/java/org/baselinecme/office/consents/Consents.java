package org.baselinecme.office.consents;

import java.util.Arrays;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consents. Only the person gives and withdraws them; the office reads them. */
@Service
@Transactional
public class Consents {
    private final ConsentRepository consents;
    private final ConsentWordings wordings;
    private final People people;
    private final PersonReach reach;
    private final Office office;
    private final ApplicationEventPublisher events;

    Consents(
            ConsentRepository consents,
            ConsentWordings wordings,
            People people,
            PersonReach reach,
            Office office,
            ApplicationEventPublisher events) {
        this.consents = consents;
        this.wordings = wordings;
        this.people = people;
        this.reach = reach;
        this.office = office;
        this.events = events;
    }

    /** Returns my own. */
    @AnyoneConfirmed
    @Transactional(readOnly = true)
    ConsentsPage mine(Me me) {
        return page(me.identities(), null, null);
    }

    /** Returns those of a person whose record I keep. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    ConsentsPage of(Me me, PersonId person) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, person);
        return page(people.allOf(person), person, people.names(List.of(person)).getOrDefault(person, ""));
    }

    /** Gives consent to the wording in force; nothing where it is given. Fails where another version was shown. */
    @AnyoneConfirmed
    public void give(Me me, ConsentKind kind, int shown) {
        people.lock(me.person());
        var wording = wordings.inForce(kind);
        if (wording.version() != shown) throw new OptimisticLockingFailureException("consent_wording");
        var given = inForce(me, kind);
        if (given.stream().anyMatch(one -> one.wording() == shown)) return;
        end(me, given);
        var consent = consents.saveAndFlush(
                new Consent(me.person(), wording, office.moments().now()));
        events.publishEvent(consent.given());
    }

    /** Withdraws consent; nothing where there is none. */
    @AnyoneConfirmed
    public void withdraw(Me me, ConsentKind kind) {
        people.lock(me.person());
        end(me, inForce(me, kind));
    }

    private void end(Me me, List<Consent> given) {
        for (var one : given) {
            var withdrawn = one.withdraw(me.person(), office.moments().now());
            consents.saveAndFlush(one);
            events.publishEvent(withdrawn);
        }
    }

    private List<Consent> inForce(Me me, ConsentKind kind) {
        return consents.findByPeople(me.identities()).stream()
                .filter(one -> one.kind() == kind && one.isInForce())
                .toList();
    }

    private ConsentsPage page(List<PersonId> entries, @Nullable PersonId person, @Nullable String name) {
        var all = consents.findByPeople(entries);
        return new ConsentsPage(
                person,
                name,
                Arrays.stream(ConsentKind.values())
                        .map(kind -> wordings.part(
                                kind,
                                all.stream().filter(one -> one.kind() == kind).toList()))
                        .toList());
    }
}
