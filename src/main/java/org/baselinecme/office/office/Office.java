package org.baselinecme.office.office;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.lists.Choice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The provider and its departments. Reads are cached ({@link org.baselinecme.platform.cache.Caches}). */
@Service
public class Office {
    private final ProviderRepository providers;
    private final DepartmentRepository departments;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Office(
            ProviderRepository providers,
            DepartmentRepository departments,
            Clock clock,
            ApplicationEventPublisher events) {
        this.providers = providers;
        this.departments = departments;
        this.clock = clock;
        this.events = events;
    }

    /** Formats moments in the office's time zone, relative to now. */
    @Anyone
    public Moments moments() {
        return new Moments(provider().zone(), clock.instant());
    }

    /** Returns the provider; {@link Provider#UNNAMED} before the office is set up. */
    @Anyone
    public Provider provider() {
        return providers.read().orElse(Provider.UNNAMED);
    }

    /** Returns all departments, ordered by name. */
    @Anyone
    public List<Department> departments() {
        return List.copyOf(departments.findAllByOrderByName());
    }

    /** Returns the departments that can be chosen for new activities and people, ordered by name. */
    @Anyone
    public List<Department> openDepartments() {
        return departments().stream().filter(Department::isOpen).toList();
    }

    /** {@link Refused} where a department cannot be chosen for a new activity. It stays so until the transaction ends. */
    @Anyone
    @Transactional
    public void demandOpen(DepartmentId id) {
        if (departments.hold(id).filter(OfficeDepartment::isOpen).isEmpty())
            throw new Refused(List.of(Objection.blocking("department.closed", "/activities/new")));
    }

    /** Returns all departments by code, for the columns of lists of records. */
    @Anyone
    public List<Choice> departmentChoices() {
        return departments().stream()
                .map(one -> Choice.of(one.code(), one.name()))
                .toList();
    }

    /** Sets or changes the provider's particulars. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional
    public void name(Me me, Provider provider) {
        change(me, before -> provider);
    }

    /** Changes the provider as it is stored, so that a change of other values made meanwhile stays. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional
    public void change(Me me, UnaryOperator<Provider> how) {
        var stored = providers.hold(AccreditedProvider.ONLY).orElseGet(AccreditedProvider::new);
        var named = stored.name(how.apply(stored.provider()), me.person(), clock.instant());
        providers.saveAndFlush(stored);
        named.ifPresent(events::publishEvent);
    }

    /** Opens a department; a duplicate key where the code or the name is taken. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional
    public DepartmentId openDepartment(Me me, String code, String name) {
        var id = DepartmentId.next();
        var department = departments.saveAndFlush(new OfficeDepartment(id, code, name));
        events.publishEvent(department.open(me.person(), clock.instant()));
        return id;
    }
}
