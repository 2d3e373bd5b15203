package org.baselinecme.office.office;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.baselinecme.office.office.DepartmentEvents.DepartmentRenamed;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The departments of the provider: added, renamed, closed to new activities and opened again. None is deleted. */
@Service
@Transactional
public class Departments {
    private final DepartmentRepository repository;
    private final Office office;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departments(DepartmentRepository repository, Office office, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.office = office;
        this.events = events;
        this.clock = clock;
    }

    /** Returns all departments, by name. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    List<Department> list(Me me) {
        return office.departments();
    }

    /** Returns a department with its form; {@link NotFound} for an unknown one. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    public Edited edited(Me me, DepartmentId id) {
        var department = repository.findById(id).orElseThrow(NotFound::new);
        return new Edited(department.department(), department.form());
    }

    /** Returns the fields of the form whose value another department has. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    List<String> taken(Me me, DepartmentForm form, @Nullable DepartmentId own) {
        return office.departments().stream()
                .filter(other -> !other.id().equals(own))
                .flatMap(form::sharedWith)
                .distinct()
                .toList();
    }

    /** Adds a department; {@link Refused} where name or code is taken. */
    @Needs(Duty.SET_UP_OFFICE)
    DepartmentId add(Me me, DepartmentForm form) {
        try {
            return office.openDepartment(me, form.codeText(), form.nameText());
        } catch (DataIntegrityViolationException taken) {
            throw OfficeDepartment.refused("department.taken");
        }
    }

    /** Renames a department; optimistic, and {@link Refused} where name or code is taken. */
    @Needs(Duty.SET_UP_OFFICE)
    public void rename(Me me, DepartmentId id, DepartmentForm form) {
        var department = repository.findById(id).orElseThrow(NotFound::new);
        if (department.isStale(form.version())) throw new OptimisticLockingFailureException("department");
        var renamed = department.rename(form, me.person(), clock.instant());
        if (renamed.isPresent()) save(department, renamed.get());
    }

    /** Closes a department to new activities; {@link Refused} for the last open one. */
    @Needs(Duty.SET_UP_OFFICE)
    public void close(Me me, DepartmentId id) {
        change(id, (department, open) -> {
            if (open == 1 && department.isOpen()) throw OfficeDepartment.refused("department.last");
            return department.close(me.person(), clock.instant());
        });
    }

    /** Opens a closed department again. */
    @Needs(Duty.SET_UP_OFFICE)
    public void reopen(Me me, DepartmentId id) {
        change(id, (department, open) -> department.reopen(me.person(), clock.instant()));
    }

    private void change(DepartmentId id, BiFunction<OfficeDepartment, Long, DepartmentEvents> verb) {
        var all = repository.lockAll();
        var open = all.stream().filter(OfficeDepartment::isOpen).count();
        var department = all.stream()
                .filter(one -> one.department().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        var changed = verb.apply(department, open);
        repository.saveAndFlush(department);
        events.publishEvent(changed);
    }

    private void save(OfficeDepartment department, DepartmentRenamed renamed) {
        try {
            repository.saveAndFlush(department);
        } catch (DataIntegrityViolationException taken) {
            throw OfficeDepartment.refused("department.taken");
        }
        events.publishEvent(renamed);
    }

    /** A department and its form. */
    public record Edited(Department department, DepartmentForm form) {}
}
