package org.baselinecme.planning.systems;

import java.util.List;
import java.util.Map;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office adds the wordings of its statements and records that the accreditor confirmed them (R37). */
@Service
@Transactional
public class StatementWordings {
    private final StatementTemplateRepository templates;
    private final CreditSystems systems;
    private final Office office;
    private final ApplicationEventPublisher events;

    StatementWordings(
            StatementTemplateRepository templates,
            CreditSystems systems,
            Office office,
            ApplicationEventPublisher events) {
        this.templates = templates;
        this.systems = systems;
        this.office = office;
        this.events = events;
    }

    /** Returns every place of a statement with its wording: those of the office's own accreditation first. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    @Transactional(readOnly = true)
    List<Worded> all(Me me) {
        var umbrella = office.provider().umbrella();
        return StatementSlot.all(systems.newest()).stream()
                .filter(slot -> slot.umbrella() == null || slot.umbrella().equals(umbrella) || newest(slot) != null)
                .map(slot -> worded(slot, umbrella))
                .sorted((one, other) -> Boolean.compare(other.own(), one.own()))
                .toList();
    }

    /** Whether a statement of the accreditation that this office has, has no wording yet. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    @Transactional(readOnly = true)
    public boolean isOwnMissing(Me me) {
        return all(me).stream().anyMatch(one -> one.own() && !one.isThere());
    }

    /** Returns one place with its wording; {@link NotFound} where there is no such place. */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    @Transactional(readOnly = true)
    Worded find(Me me, String key) {
        return worded(slot(key), office.provider().umbrella());
    }

    /**
     * Saves a wording: other words are a new version, the same words are confirmed. {@link Refused} for words whose
     * placeholders can't be filled; refuses when the wording was changed since the page was opened.
     */
    @Needs(Duty.EDIT_REFERENCE_LISTS)
    public void save(Me me, String key, StatementForm form) {
        var slot = slot(key);
        var wrong = slot.wrong(form.text());
        if (!wrong.isEmpty())
            throw new Refused(List.of(Objection.blocking(
                    "statement.placeholders", "/settings/statements/" + key, String.join(", ", slot.required()))));
        var newest = templates.findStored().stream()
                .filter(template -> template.isOf(slot))
                .findFirst()
                .orElse(null);
        if (form.version() != (newest == null ? 0 : newest.id().version()))
            throw new OptimisticLockingFailureException("statement");
        if (newest != null && newest.isWorded(form)) confirm(me, newest, form);
        else add(me, slot, newest, form);
    }

    private void confirm(Me me, StatementTemplate stored, StatementForm form) {
        var before = stored.snapshot();
        stored.confirm(form);
        if (stored.snapshot().equals(before)) return;
        templates.saveAndFlush(stored);
        events.publishEvent(new CreditSystemEvent.StatementConfirmed(
                stored.id().code(), me.person(), office.moments().now(), before, stored.snapshot()));
    }

    private void add(Me me, StatementSlot slot, @Nullable StatementTemplate newest, StatementForm form) {
        var id = newest == null
                ? new StatementTemplateId(slot.key(), 1)
                : new StatementTemplateId(newest.id().code(), newest.id().version() + 1);
        var now = office.moments().now();
        var added = templates.saveAndFlush(new StatementTemplate(id, slot, form, me.person(), now));
        events.publishEvent(new CreditSystemEvent.StatementWorded(
                id.code(), me.person(), now, newest == null ? Map.of() : newest.snapshot(), added.snapshot()));
    }

    private StatementSlot slot(String key) {
        return StatementSlot.all(systems.newest()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private @Nullable StatementTemplate newest(StatementSlot slot) {
        return systems.templates().stream()
                .filter(template -> template.isOf(slot))
                .findFirst()
                .orElse(null);
    }

    private Worded worded(StatementSlot slot, String umbrella) {
        var newest = newest(slot);
        return new Worded(
                slot, umbrella.equals(slot.umbrella()), newest == null ? StatementForm.blank() : newest.form());
    }

    /**
     * A place with its wording.
     *
     * @param own whether it is of the accreditation this office has
     */
    record Worded(StatementSlot slot, boolean own, StatementForm form) {
        /** Whether there is a wording. */
        public boolean isThere() {
            return form.version() > 0;
        }
    }
}
