package org.baselinecme.office.fields;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The office defines its own fields. A field is never deleted: it is retired, and what was entered in it stays. */
@Service
@Transactional
public class OwnFields {
    /** As many fields as a form can ask without becoming one that people leave. */
    static final int MOST = 30;

    private static final int STEP = 10;
    private final OwnFieldRepository fields;
    private final Office office;
    private final ApplicationEventPublisher events;

    OwnFields(OwnFieldRepository fields, Office office, ApplicationEventPublisher events) {
        this.fields = fields;
        this.office = office;
        this.events = events;
    }

    /** What a field can be; asked before a form is read, so that people who may not define fields are refused first. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(propagation = Propagation.SUPPORTS)
    OwnFieldsPage.Choices choices(Me me) {
        return OwnFieldsPage.Choices.ALL;
    }

    /** Every field, by what it is about, in the order it is asked. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    OwnFieldsPage all(Me me) {
        var all = fields.all();
        return new OwnFieldsPage(Arrays.stream(FieldSubject.values())
                .map(subject -> new OwnFieldsPage.Part(
                        subject,
                        all.stream()
                                .filter(one -> one.subject() == subject)
                                .map(OwnFieldsPage.Row::of)
                                .toList()))
                .toList());
    }

    /** An empty form for one more field, asked after the others. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    OwnFieldForm next(Me me) {
        var last = fields.all().stream().mapToInt(OwnField::position).max().orElse(0);
        return OwnFieldForm.empty(Math.min(last + STEP, 999));
    }

    /** A field; {@link NotFound} where there is none. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    OwnFieldsPage.Row of(Me me, UUID field) {
        return OwnFieldsPage.Row.of(find(field));
    }

    /** The form of a field as it is. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    OwnFieldForm form(Me me, UUID field) {
        return OwnFieldForm.of(find(field));
    }

    /** What is wrong with a form beside its fields, as a message key: the name is taken, or there are too many. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    Optional<String> wrong(Me me, OwnFieldForm form) {
        return wrong(form, null);
    }

    /** The same for a field that exists. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    Optional<String> wrong(Me me, UUID field, OwnFieldForm form) {
        return wrong(form, find(field));
    }

    private Optional<String> wrong(OwnFieldForm form, @Nullable OwnField field) {
        var subject = field == null ? form.subject() : field.subject();
        var others = fields.all().stream()
                .filter(one -> one.subject() == subject && one != field)
                .toList();
        if (others.stream()
                .anyMatch(one -> one.label().equalsIgnoreCase(form.label().strip())))
            return Optional.of("own-field.label.taken");
        var asked = others.stream().filter(one -> !one.isRetired()).count();
        return field == null && asked >= MOST ? Optional.of("own-field.too-many") : Optional.empty();
    }

    /** Adds a field. */
    @Needs(Duty.SET_UP_OFFICE)
    public void define(Me me, OwnFieldForm form) {
        var field = new OwnField(form, office.moments().now());
        save(field);
        events.publishEvent(field.defined(me.person()));
    }

    /** Changes a field; the same changes nothing. {@link OptimisticLockingFailureException} after another change. */
    @Needs(Duty.SET_UP_OFFICE)
    public void change(Me me, UUID id, OwnFieldForm form) {
        var field = find(id);
        if (field.version() != form.version()) throw new OptimisticLockingFailureException("own_field");
        var changed = field.change(form, me.person(), office.moments().now());
        if (changed.before().equals(changed.after())) return;
        save(field);
        events.publishEvent(changed);
    }

    /** Asks a field no more; nothing where it is retired. */
    @Needs(Duty.SET_UP_OFFICE)
    public void retire(Me me, UUID id) {
        var field = find(id);
        if (field.isRetired()) return;
        var retired = field.retire(me.person(), office.moments().now());
        save(field);
        events.publishEvent(retired);
    }

    /** Asks a retired field again; nothing where it is asked. */
    @Needs(Duty.SET_UP_OFFICE)
    public void restore(Me me, UUID id) {
        var field = find(id);
        if (!field.isRetired()) return;
        var restored = field.restore(me.person(), office.moments().now());
        save(field);
        events.publishEvent(restored);
    }

    private void save(OwnField field) {
        try {
            fields.saveAndFlush(field);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw new OptimisticLockingFailureException("own_field", takenMeanwhile);
        }
    }

    private OwnField find(UUID field) {
        return fields.findById(field).orElseThrow(NotFound::new);
    }
}
