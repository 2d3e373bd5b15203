package org.baselinecme.office.erasure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests to be erased. What no record needs goes with the decision; records of credit and of activities stay by name until their
 * last day (six years after the activity: ACCME, records retention; AMA PRA booklet), and then the name goes too.
 */
@Service
@Transactional
public class Erasures {
    private static final String PAGE = "/settings/erasures";
    private final ErasureRequestRepository requests;
    private final PersonErasure erasure;
    private final ErasureLetters letters;
    private final People people;
    private final Accounts accounts;
    private final Office office;
    private final ApplicationEventPublisher events;

    Erasures(
            ErasureRequestRepository requests,
            PersonErasure erasure,
            ErasureLetters letters,
            People people,
            Accounts accounts,
            Office office,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.erasure = erasure;
        this.letters = letters;
        this.people = people;
        this.accounts = accounts;
        this.office = office;
        this.events = events;
    }

    /** When I asked, if my request is open, and until when records need my name. */
    @AnyoneConfirmed
    @Transactional(readOnly = true)
    ErasurePage mine(Me me) {
        var moments = office.moments();
        return new ErasurePage(
                requests.findByPersonAndGrantedIsNull(me.person())
                        .map(open -> moments.say(open.asked().at()))
                        .orElse(""),
                erasure.lastDay(me.identities()).map(moments::dated).orElse(""));
    }

    /** Asks to be erased; nothing where I asked already. */
    @AnyoneConfirmed
    void ask(Me me, String why) {
        people.lock(me.person());
        if (requests.findByPersonAndGrantedIsNull(me.person()).isPresent()) return;
        var request = requests.saveAndFlush(new ErasureRequest(me.person(), Reason.optional(why), now()));
        events.publishEvent(request.asked());
        letters.asked(people.names(List.of(me.person())).getOrDefault(me.person(), ""), PAGE);
    }

    /** Takes my open request back; nothing where there is none. */
    @AnyoneConfirmed
    void withdraw(Me me) {
        requests.findWithLockByPersonAndGrantedIsNull(me.person()).ifPresent(open -> {
            var taken = open.decline("Withdrawn by the person", me.person(), now());
            requests.saveAndFlush(open);
            events.publishEvent(taken);
        });
    }

    /** The open requests, but for one's own. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    List<OpenErasure> open(Me me) {
        return erasure.open().stream().filter(one -> !me.is(one.person())).toList();
    }

    /** Until when records need the name of somebody who asked; empty where none does. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    String staysUntil(Me me, PersonId person) {
        return erasure.lastDay(entries(person)).map(office.moments()::dated).orElse("");
    }

    /** Whether a legal hold is on somebody who asked. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    boolean isHeld(Me me, PersonId person) {
        return erasure.isHeld(entries(person));
    }

    /**
     * Erases what no record needs and closes the account. {@link Refused} for one's own request, while the person has a role in
     * the office and while a legal hold is on them; {@link NotFound} for an unknown request.
     */
    @Needs(Duty.SET_UP_OFFICE)
    void erase(Me me, UUID id, String why) {
        var request = requests.findWithLockById(id).orElseThrow(NotFound::new);
        var root = people.rootOf(request.person());
        people.lock(root);
        var entries = entries(root);
        erasure.demandNoHold(entries);
        if (entries.contains(me.person())) throw refused("erasure.own");
        if (erasure.isStaff(entries)) throw refused("erasure.staff");
        var to = letters.recipient(root, people.names(List.of(root)).getOrDefault(root, ""));
        var reason = Reason.of(why);
        var until = erasure.lastDay(entries).orElse(null);
        var granted = request.grant(until, reason, me.person(), now());
        requests.saveAndFlush(request);
        for (var entry : entries) if (isOpen(me, entry)) accounts.close(me, entry, reason);
        erasure.erase(entries);
        if (until == null) erasure.eraseName(entries);
        events.publishEvent(granted);
        to.ifPresent(them -> letters.erased(them, until));
    }

    /** Declines a request, with the reason. */
    @Needs(Duty.SET_UP_OFFICE)
    void decline(Me me, UUID id, String why) {
        var request = requests.findWithLockById(id).orElseThrow(NotFound::new);
        if (me.is(request.person())) throw refused("erasure.own");
        var declined = request.decline(Reason.of(why), me.person(), now());
        requests.saveAndFlush(request);
        events.publishEvent(declined);
        letters.recipient(
                        request.person(),
                        people.names(List.of(request.person())).getOrDefault(request.person(), ""))
                .ifPresent(them -> letters.declined(them, Reason.of(why)));
    }

    private boolean isOpen(Me me, PersonId entry) {
        return accounts.state(me, entry).filter(state -> state.closed() == null).isPresent();
    }

    private Collection<PersonId> entries(PersonId person) {
        return people.allOf(people.rootOf(person));
    }

    private Instant now() {
        return office.moments().now();
    }

    private static Refused refused(String key) {
        return new Refused(List.of(Objection.blocking(key, PAGE)));
    }
}
