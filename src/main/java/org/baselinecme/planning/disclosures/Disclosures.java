package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.companies.Companies;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.terms.DisclosureTerms;
import org.baselinecme.planning.terms.LookBack;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Financial disclosures: one current disclosure a person, used for every activity (Standard 3.1). */
@Service
@Transactional
public class Disclosures {
    private final DisclosureRepository repository;
    private final DisclosureChangeReportRepository reports;
    private final DisclosureQueries queries;
    private final DisclosureTerms terms;
    private final Companies companies;
    private final Office office;
    private final ApplicationEventPublisher events;

    Disclosures(
            DisclosureRepository repository,
            DisclosureChangeReportRepository reports,
            DisclosureQueries queries,
            DisclosureTerms terms,
            Companies companies,
            Office office,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.reports = reports;
        this.queries = queries;
        this.terms = terms;
        this.companies = companies;
        this.office = office;
        this.events = events;
    }

    /** My current disclosure, or the empty form. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    @Transactional(readOnly = true)
    public DisclosurePage mine(Me me) {
        return page(me.person());
    }

    /** The current disclosure of a person whom I reach, for staff who record a verbal one. */
    @Needs(Duty.COLLECT_DISCLOSURES)
    @Transactional(readOnly = true)
    public DisclosurePage of(Me me, PersonId person) {
        queries.requireReach(me, person);
        return page(person);
    }

    private DisclosurePage page(PersonId person) {
        return DisclosurePage.of(queries.current(person).orElse(null), terms.lookBack(), office.moments());
    }

    /**
     * Submits my disclosure. {@link Refused} where another one was submitted since the page was opened, and where it omits
     * a relationship within the look-back that I disclosed before (R2): I enter its end, or the office corrects it.
     */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public DisclosureId submit(Me me, DisclosureForm form) {
        var submission = submission(me, form);
        queries.current(me.person())
                .filter(current -> current.id().equals(submission.supersedes()))
                .ifPresent(current -> requireComplete(submission.relationships(), current));
        return save(Disclosure.submitted(submission));
    }

    /**
     * Records what a person I reach told a member of staff, who read the definition and the look-back to them. {@link Refused}
     * for one's own disclosure, where another one was submitted since the page was opened, and where it replaces one without a
     * reason.
     */
    @Needs(Duty.COLLECT_DISCLOSURES)
    public DisclosureId recordVerbal(Me me, PersonId person, DisclosureForm form, String why) {
        queries.requireReach(me, person);
        return save(Disclosure.verbal(person, submission(me, form), why));
    }

    /** Whether what stands in my name was recorded by staff. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    @Transactional(readOnly = true)
    public boolean isRecordedForMe(Me me) {
        return current(me).filter(Disclosure::isVerbal).isPresent();
    }

    /** Objects to what staff recorded for me, which no longer counts from then on (R21); {@link Refused} where another stands. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public void object(Me me, DisclosureId seen, String why) {
        var recorded = current(me).filter(Disclosure::isVerbal);
        if (recorded.filter(current -> current.getId().equals(seen)).isEmpty()) throw overtaken();
        report(me, me.person(), why);
    }

    private Optional<Disclosure> current(Me me) {
        return queries.current(me.person()).flatMap(one -> repository.findById(one.id()));
    }

    /** Renews my disclosure unchanged; {@link Refused} where {@code seen} is no longer the current one. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public DisclosureId renew(Me me, DisclosureId seen) {
        var current = current(me).filter(one -> one.getId().equals(seen)).orElseThrow(Disclosures::overtaken);
        if (current.relationships().size() != page(me.person()).lines().size()) throw overtaken();
        return save(current.renewed(terms.text(), terms.validMonths(), terms.lookBack(), now()));
    }

    /** Reports that a disclosure is no longer correct, such as after a hint from public payment data (R21). */
    @Needs(Duty.COLLECT_DISCLOSURES)
    public void reportChange(Me me, PersonId person, String why) {
        queries.requireReach(me, person);
        report(me, person, why);
    }

    private void report(Me me, PersonId person, String why) {
        var report = new DisclosureChangeReport(person, Reason.of(why), me.person(), now());
        events.publishEvent(reports.saveAndFlush(report).event());
    }

    /** The time whose relationships are disclosed today. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    @Transactional(readOnly = true)
    public LookBack lookBack(Me me) {
        return terms.lookBack();
    }

    private Instant now() {
        return office.moments().now();
    }

    private Disclosure.Submission submission(Me me, DisclosureForm form) {
        var relationships = form.relationships().stream()
                .map(row -> new FinancialRelationship(companies.named(me, row.name()), row.type(), row.end()))
                .toList();
        return new Disclosure.Submission(
                me.person(), now(), terms.text(), terms.validMonths(), form.seenId(), relationships);
    }

    private void requireComplete(List<FinancialRelationship> submitted, CurrentDisclosure current) {
        var lookBack = terms.lookBack();
        current.relationships().stream()
                .filter(existing -> lookBack.covers(existing.endedOn()))
                .filter(existing -> submitted.stream().noneMatch(existing.asDisclosed()::isSameAs))
                .findFirst()
                .ifPresent(omitted -> {
                    throw new Refused(List.of(Objection.blocking(
                            "disclosure.left-out", "/disclosure", omitted.name(), lookBack.months())));
                });
    }

    private DisclosureId save(Disclosure disclosure) {
        try {
            repository.saveAndFlush(disclosure);
        } catch (DataIntegrityViolationException faster) {
            throw overtaken();
        }
        events.publishEvent(disclosure.event());
        return disclosure.getId();
    }

    private static Refused overtaken() {
        return new Refused(List.of(Objection.blocking("disclosure.overtaken", "/disclosure")));
    }
}
