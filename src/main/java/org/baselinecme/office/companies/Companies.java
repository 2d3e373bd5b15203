package org.baselinecme.office.companies;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of companies. */
@Service
@Transactional
public class Companies {
    private static final String REGISTER = "/companies";
    private final CompanyRepository repository;
    private final CompanyRelationships relationships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Companies(
            CompanyRepository repository,
            CompanyRelationships relationships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.relationships = relationships;
        this.events = events;
        this.clock = clock;
    }

    /** The company with this name or alias. A name that the register does not contain is added as an undetermined company. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public CompanyId named(Me me, String name) {
        var stripped = name.strip();
        return repository
                .findByNameOrAlias(stripped)
                .orElseGet(() -> propose(me, stripped))
                .id();
    }

    /** Two people who propose the same company at once name one: the second waits for the first and finds its company. */
    private Company propose(Me me, String name) {
        repository.lockName(name);
        return repository.findByNameOrAlias(name).orElseGet(() -> {
            var company = repository.saveAndFlush(new Company(name, me.person(), clock.instant()));
            events.publishEvent(company.proposed());
            return company;
        });
    }

    /** The names of all companies, in alphabetical order. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    @Transactional(readOnly = true)
    public List<String> names(Me me) {
        return repository.findNames();
    }

    /** The form of a company. */
    @Needs(Duty.KEEP_COMPANIES)
    @Transactional(readOnly = true)
    CompanyForm form(Me me, CompanyId id) {
        return find(id).form();
    }

    /**
     * Determines the kind of a company, with the rationale. {@link Refused} for somebody who disclosed a relationship with
     * it (R3), and for a name or alias that another company has.
     */
    @Needs(Duty.KEEP_COMPANIES)
    public void determine(Me me, CompanyId id, CompanyForm form) {
        var company = find(id);
        if (relationships.isNamedBy(me.person(), id)) throw refused("company.own");
        if (company.isStale(form.version())) throw new OptimisticLockingFailureException("company");
        demandFreeNames(form, id);
        var event = company.determine(form, me.person(), clock.instant());
        try {
            repository.saveAndFlush(company);
        } catch (DataIntegrityViolationException taken) {
            throw refused("company.name-taken");
        }
        events.publishEvent(event);
    }

    /**
     * Adds a company of an imported table, determined where the table says so. {@link Refused} for a name or alias that another
     * company has.
     */
    @Needs(Duty.KEEP_COMPANIES)
    CompanyId enter(Me me, CompanyForm form) {
        var now = clock.instant();
        var company = new Company(form.name().strip(), me.person(), now);
        demandFreeNames(form, company.id());
        var proposed = company.proposed();
        var determined = company.determine(form, me.person(), now);
        repository.saveAndFlush(company);
        events.publishEvent(proposed);
        events.publishEvent(determined);
        return company.id();
    }

    /** Each name and alias is of one company. Whoever enters one of them at the same moment waits; all wait in one order. */
    private void demandFreeNames(CompanyForm form, CompanyId id) {
        var all = Stream.concat(Stream.of(form.name().strip()), form.otherNames().stream())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        all.forEach(repository::lockName);
        if (all.stream().anyMatch(name -> isOfAnother(name, id))) throw refused("company.name-taken");
    }

    private boolean isOfAnother(String name, CompanyId id) {
        return repository
                .findByNameOrAlias(name)
                .filter(company -> !company.id().equals(id))
                .isPresent();
    }

    private static Refused refused(String key) {
        return new Refused(List.of(Objection.blocking(key, REGISTER)));
    }

    private Company find(CompanyId id) {
        return repository.findById(id).orElseThrow(NotFound::new);
    }
}
