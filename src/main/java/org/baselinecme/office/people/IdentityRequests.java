package org.baselinecme.office.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests to change what the office states of a person. A change of profession is always asked for, as it decides the kind of
 * credit; one of name or degrees from the first certificate on. Corrections of spelling pass at once.
 */
@Service
@Transactional
public class IdentityRequests {
    private final IdentityRequestRepository requests;
    private final PersonRepository people;
    private final PersonQueries queries;
    private final PersonReach reach;
    private final List<IssuedStatements> statements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IdentityRequests(
            IdentityRequestRepository requests,
            PersonRepository people,
            PersonQueries queries,
            PersonReach reach,
            List<IssuedStatements> statements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.people = people;
        this.queries = queries;
        this.reach = reach;
        this.statements = statements;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this change of a person's identity needs a decision of the office. */
    @Anyone
    @Transactional(readOnly = true)
    boolean mustBeDecided(PersonId person, Identity before, Identity wanted) {
        if (!before.profession().equals(wanted.profession())) return true;
        if (before.isSpelledLike(wanted)) return false;
        var ids = queries.allOf(person);
        return statements.stream().anyMatch(issued -> issued.areIssuedTo(ids));
    }

    /** Asks for a change of my own; a request that is open already is taken back. */
    @AnyoneConfirmed
    void ask(Me me, Identity before, Identity wanted, String why) {
        requests.findByPersonAndGrantedIsNull(me.person()).ifPresent(open -> withdraw(open, why));
        save(new IdentityRequest(me.person(), wanted, Reason.of(why), me.person(), clock.instant()), before);
    }

    /** Records a change that a member of staff makes with a reason, as asked and granted in one step. */
    @Needs(Duty.REGISTER_PEOPLE)
    void decideAtOnce(Me me, PersonId person, Identity before, Identity wanted, String why) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, person);
        var reason = Reason.of(why);
        requests.findByPersonAndGrantedIsNull(person)
                .ifPresent(open -> publish(open, open.decide(false, reason, me.person(), clock.instant())));
        var request = save(new IdentityRequest(person, wanted, reason, me.person(), clock.instant()), before);
        publish(request, request.decide(true, reason, me.person(), clock.instant()));
    }

    /** Returns my open request. */
    @AnyoneConfirmed
    @Transactional(readOnly = true)
    Optional<Identity> mine(Me me) {
        return requests.findByPersonAndGrantedIsNull(me.person()).map(IdentityRequest::wanted);
    }

    /** Takes my open request back; nothing where there is none. */
    @AnyoneConfirmed
    void withdraw(Me me) {
        requests.findByPersonAndGrantedIsNull(me.person())
                .ifPresent(open -> withdraw(open, "Withdrawn by the learner"));
    }

    /** Returns the open requests of the people whose records I keep; never my own. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional(readOnly = true)
    List<OpenRequest> open(Me me) {
        var duty = Duty.REGISTER_PEOPLE;
        return requests.open().stream()
                .filter(request -> !me.is(request.person()))
                .filter(request -> me.reach(duty).office() || reach.keeps(me, duty, request.person()))
                .toList();
    }

    /** Grants or declines a request with a reason. {@link NotFound} outside the records I keep. */
    @Needs(Duty.REGISTER_PEOPLE)
    void decide(Me me, UUID id, boolean grant, String why) {
        var request = requests.findWithLockById(id).orElseThrow(NotFound::new);
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, request.person());
        var now = clock.instant();
        var decided = request.decide(grant, Reason.of(why), me.person(), now);
        if (grant) {
            var person = people.findWithLockById(request.person()).orElseThrow(NotFound::new);
            var changed = person.identify(request.wanted(), me.person(), now);
            people.saveAndFlush(person);
            changed.ifPresent(events::publishEvent);
        }
        publish(request, decided);
    }

    private void withdraw(IdentityRequest open, String why) {
        publish(open, open.withdraw(Reason.of(why), clock.instant()));
    }

    private IdentityRequest save(IdentityRequest request, Identity before) {
        var saved = requests.saveAndFlush(request);
        events.publishEvent(saved.asked(before));
        return saved;
    }

    private void publish(IdentityRequest request, IdentityEvent event) {
        requests.saveAndFlush(request);
        events.publishEvent(event);
    }
}
