package org.baselinecme.office.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long data of each kind stays, in versions. The reference list of retention has the shortest periods that accreditors allow. */
@Service
@Transactional
public class RetentionSchedule {
    private final RetentionRuleRepository rules;
    private final References references;
    private final People people;
    private final Office office;
    private final ApplicationEventPublisher events;

    RetentionSchedule(
            RetentionRuleRepository rules,
            References references,
            People people,
            Office office,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.references = references;
        this.people = people;
        this.office = office;
        this.events = events;
    }

    /** How long data of a kind stays; {@link NotFound} for a kind without a period. */
    @Anyone
    @Transactional(readOnly = true)
    public Period period(RetentionKind kind) {
        return inForce(kind).period();
    }

    /** The schedule, every kind. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    public List<RetentionRow> rows(Me me) {
        return Arrays.stream(RetentionKind.values()).map(this::row).toList();
    }

    /** The versions of a kind, the newest first; {@link NotFound} for a kind without a period. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    List<RetentionRow> versions(Me me, RetentionKind kind) {
        inForce(kind);
        return versions(kind).stream().map(this::row).toList();
    }

    /** The form of a kind; {@link NotFound} for a kind without a period. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    RetentionForm form(Me me, RetentionKind kind) {
        return RetentionForm.of(inForce(kind));
    }

    /**
     * Puts another period in force; the same one changes nothing. {@link Refused} for less than an accreditor allows; fails after
     * another change.
     */
    @Needs(Duty.SET_UP_OFFICE)
    void change(Me me, RetentionKind kind, RetentionForm form) {
        var current = inForce(kind);
        if (current.isSame(form)) return;
        if (!Objects.equals(current.version(), form.version()))
            throw new OptimisticLockingFailureException("retention_rule");
        demandEnough(kind, form.period());
        var next = rules.saveAndFlush(
                current.followedBy(form, me.person(), office.moments().now()));
        events.publishEvent(next.inPlaceOf(current, me.person()));
    }

    private void demandEnough(RetentionKind kind, Period period) {
        for (var least : references.read(ReferenceList.RETENTION).all(ReferenceList.RETENTION))
            if (least.code().equals(kind.name()) && isShorter(period, Period.parse(least.attribute("period"))))
                throw new Refused(List.of(Objection.blocking(
                        "retention.short", "/settings/retention/" + kind.code(), least.label(), least.source())));
    }

    private static boolean isShorter(Period one, Period other) {
        return LocalDate.EPOCH.plus(one).isBefore(LocalDate.EPOCH.plus(other));
    }

    private RetentionRow row(RetentionKind kind) {
        if (kind.isTimed()) return row(inForce(kind));
        return new RetentionRow(kind.code(), 0, "", "", "", kind.removal(), "", null);
    }

    private RetentionRow row(RetentionRule rule) {
        var unit = RetentionUnit.of(rule.period());
        return new RetentionRow(
                rule.kind().code(),
                unit.in(rule.period()),
                unit.code(),
                rule.reason(),
                rule.source(),
                rule.kind().removal(),
                office.moments().dated(rule.since()),
                name(rule.by()));
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : people.names(List.of(person)).getOrDefault(person, "");
    }

    private RetentionRule inForce(RetentionKind kind) {
        return versions(kind).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<RetentionRule> versions(RetentionKind kind) {
        return rules.all().stream().filter(rule -> rule.kind() == kind).toList();
    }
}
