package org.baselinecme.credit.past;

import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The past credit of a person whose record one keeps: shown whole, corrected, withdrawn and restored. */
@Service
@Transactional
public class PastCredits {
    private final PastCreditRepository repository;
    private final PastCreditQueries queries;
    private final CreditSystems systems;
    private final People people;
    private final PersonReach reach;
    private final Office office;
    private final ApplicationEventPublisher events;

    PastCredits(
            PastCreditRepository repository,
            PastCreditQueries queries,
            CreditSystems systems,
            People people,
            PersonReach reach,
            Office office,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.systems = systems;
        this.people = people;
        this.reach = reach;
        this.office = office;
        this.events = events;
    }

    /** Every entry of a person, withdrawn ones included, the latest first. */
    @Needs(Duty.CORRECT_CREDIT)
    @Transactional(readOnly = true)
    PastCreditPage page(Me me, PersonId person) {
        reach.demandRecord(me, Duty.CORRECT_CREDIT, person);
        var name = people.names(List.of(person)).get(person);
        if (name == null) throw new NotFound();
        return new PastCreditPage(person, name, queries.all(people.allOf(person), office.moments()));
    }

    /** One entry, with its form. */
    @Needs(Duty.CORRECT_CREDIT)
    @Transactional(readOnly = true)
    PastCreditEntryPage entry(Me me, PersonId person, PastCreditId id) {
        reach.demandRecord(me, Duty.CORRECT_CREDIT, person);
        var credit = repository.findById(id).orElseThrow(NotFound::new);
        demandOf(person, credit);
        return new PastCreditEntryPage(
                person,
                people.names(List.of(person)).getOrDefault(person, ""),
                queries.one(id, office.moments()),
                PastCreditForm.of(credit.version(), credit.recorded()),
                systems.all().stream()
                        .map(one -> new PastCreditEntryPage.Choice(one.code(), one.name()))
                        .toList());
    }

    /** Corrects an entry; fails if it was changed since the page was opened. */
    @Needs(Duty.CORRECT_CREDIT)
    void correct(Me me, PersonId person, PastCreditId id, PastCreditForm form) {
        var credit = find(me, person, id);
        if (credit.isStale(form.version())) throw new OptimisticLockingFailureException("past credit");
        var values = form.values();
        if (values.equals(credit.recorded())) return;
        if (values.completedOn().isAfter(office.moments().today()))
            throw new Refused(List.of(Objection.blocking("past.future", PastCreditPage.path(person) + "/" + id)));
        var corrected = credit.correct(
                values, Reason.of(form.why()), me.person(), office.moments().now());
        repository.saveAndFlush(credit);
        events.publishEvent(corrected);
    }

    /** Takes an entry off the transcript, with the reason; it can be restored. */
    @Needs(Duty.CORRECT_CREDIT)
    void withdraw(Me me, PersonId person, PastCreditId id, String why) {
        var credit = find(me, person, id);
        var withdrawn =
                credit.withdraw(Reason.of(why), me.person(), office.moments().now());
        repository.saveAndFlush(credit);
        events.publishEvent(withdrawn);
    }

    /** Puts a withdrawn entry on the transcript again. */
    @Needs(Duty.CORRECT_CREDIT)
    void restore(Me me, PersonId person, PastCreditId id) {
        var credit = find(me, person, id);
        var restored = credit.restore(me.person(), office.moments().now());
        repository.saveAndFlush(credit);
        events.publishEvent(restored);
    }

    private PastCredit find(Me me, PersonId person, PastCreditId id) {
        reach.demandRecord(me, Duty.CORRECT_CREDIT, person);
        var credit = repository.findWithLockById(id).orElseThrow(NotFound::new);
        demandOf(person, credit);
        return credit;
    }

    private void demandOf(PersonId person, PastCredit credit) {
        if (!people.allOf(person).contains(credit.person())) throw new NotFound();
    }
}
