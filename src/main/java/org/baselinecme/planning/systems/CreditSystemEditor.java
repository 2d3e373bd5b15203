package org.baselinecme.planning.systems;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office adds, edits and retires credit systems. An edit is a new version of the terms, so that what was designated or
 * awarded already stays as it was.
 */
@Service
@Transactional
public class CreditSystemEditor {
    private final CreditSystemRepository systems;
    private final CreditSystemTermsRepository terms;
    private final CreditSystemUse use;
    private final CreditSystems queries;
    private final References references;
    private final Office office;
    private final ApplicationEventPublisher events;

    CreditSystemEditor(
            CreditSystemRepository systems,
            CreditSystemTermsRepository terms,
            CreditSystemUse use,
            CreditSystems queries,
            References references,
            Office office,
            ApplicationEventPublisher events) {
        this.systems = systems;
        this.terms = terms;
        this.use = use;
        this.queries = queries;
        this.references = references;
        this.office = office;
        this.events = events;
    }

    /** Returns every system, retired ones included. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    @Transactional(readOnly = true)
    List<CreditSystemVersion> all(Me me) {
        return queries.newest();
    }

    /** Returns an empty form. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    @Transactional(readOnly = true)
    CreditSystemForm blank(Me me) {
        return CreditSystemForm.blank();
    }

    /** Returns one system; {@link NotFound} where none has this code. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    @Transactional(readOnly = true)
    CreditSystemVersion find(Me me, String code) {
        return queries.find(code).orElseThrow(NotFound::new);
    }

    /** Adds a system; {@link Refused} where its code is taken. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    public void add(Me me, CreditSystemForm form) {
        demandChoices(form);
        if (systems.findByCode(form.code()).isPresent())
            throw refused("credit-system.code-taken", form.code(), form.code());
        var moments = office.moments();
        var system = systems.saveAndFlush(
                new CreditSystemDefinition(form.code(), systems.lastPosition() + 1, form, moments.today()));
        var first = new CreditSystemTerms(new CreditSystemTerms.Key(form.code(), 1), form, me.person(), moments.now());
        terms.saveAndFlush(first);
        events.publishEvent(new CreditSystemEvent.CreditSystemAdded(
                form.code(), me.person(), moments.now(), both(system.snapshot(), first.snapshot())));
    }

    /**
     * Edits a system. {@link Refused} for other words where credit of it was designated; refuses when it was changed since
     * the page was opened.
     */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    public void edit(Me me, String code, CreditSystemForm form) {
        demandChoices(form);
        var system = systems.findByCode(code).orElseThrow(NotFound::new);
        var current = terms.findNewest(code).orElseThrow(NotFound::new);
        if (form.version() == null || form.version() != current.version())
            throw new OptimisticLockingFailureException("credit system");
        if (system.isRenamedBy(form) && use.isDesignated(code))
            throw refused("credit-system.name-fixed", code, system.name());
        var before = both(system.snapshot(), current.snapshot());
        system.write(form);
        var next = new CreditSystemTerms(
                new CreditSystemTerms.Key(code, current.version() + 1),
                form,
                me.person(),
                office.moments().now());
        var after = both(system.snapshot(), next.snapshot());
        if (after.equals(before)) return;
        systems.saveAndFlush(system);
        if (!next.snapshot().equals(current.snapshot())) terms.saveAndFlush(next);
        events.publishEvent(new CreditSystemEvent.CreditSystemChanged(
                code, me.person(), office.moments().now(), before, after));
    }

    private void demandChoices(CreditSystemForm form) {
        references.demand(ReferenceList.PROFESSION, form.professions());
        references.demand(ReferenceList.LEARNER_ID, form.requiredIds());
    }

    private static Map<String, Object> both(Map<String, Object> words, Map<String, Object> terms) {
        var all = new TreeMap<>(words);
        all.putAll(terms);
        return all;
    }

    private static Refused refused(String key, String code, Object... arguments) {
        return new Refused(List.of(Objection.blocking(key, "/settings/credit-systems/" + code, arguments)));
    }
}
