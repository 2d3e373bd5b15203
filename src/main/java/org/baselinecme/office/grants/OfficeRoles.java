package org.baselinecme.office.grants;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
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

/** The office's own roles. */
@Service
@Transactional
public class OfficeRoles {
    private final OfficeRoleRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficeRoles(OfficeRoleRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the roles in use, by name. They belong to no department. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    public List<RoleRow> list(Me me) {
        return repository.inUse().stream()
                .map(role ->
                        new RoleRow(role.id(), role.form().name(), role.form().description(), words(role.duties())))
                .toList();
    }

    /** Returns the duties that a role may bundle. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    List<DutyChoice> bundled(Me me) {
        return Stream.of(Duty.values())
                .filter(Duty::isBundled)
                .map(duty -> new DutyChoice(duty.name(), word(duty)))
                .toList();
    }

    /** Returns the form of a role in use; {@link NotFound} for any other. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    OfficeRoleForm form(Me me, UUID id) {
        return find(id).form();
    }

    /** Defines a role. {@link Refused} for a name that is taken, and for duties that give access. */
    @Needs(Duty.OPEN_ACCOUNTS)
    public UUID define(Me me, OfficeRoleForm form) {
        var role = new OfficeRole(form);
        var defined = role.define(me.person(), clock.instant());
        save(role);
        events.publishEvent(defined);
        return role.id();
    }

    /** Changes a role, for everybody who holds it. */
    @Needs(Duty.OPEN_ACCOUNTS)
    void change(Me me, UUID id, OfficeRoleForm form) {
        var role = find(id);
        if (role.isStale(form.version())) throw new OptimisticLockingFailureException("role");
        var changed = role.change(form, me.person(), clock.instant());
        save(role);
        events.publishEvent(changed);
    }

    /** Retires a role. */
    @Needs(Duty.OPEN_ACCOUNTS)
    void retire(Me me, UUID id) {
        var role = find(id);
        var retired = role.retire(me.person(), clock.instant());
        save(role);
        events.publishEvent(retired);
    }

    private void save(OfficeRole role) {
        try {
            repository.saveAndFlush(role);
        } catch (DataIntegrityViolationException taken) {
            throw new Refused(List.of(Objection.blocking("office-role.name-taken", "/roles")));
        }
    }

    private OfficeRole find(UUID id) {
        var role = repository.findById(id).orElseThrow(NotFound::new);
        role.inUse();
        return role;
    }

    /** What duties let a person do, in the order of the table of duties. */
    static List<String> words(Set<Duty> duties) {
        return duties.stream()
                .sorted(Comparator.naturalOrder())
                .map(OfficeRoles::word)
                .toList();
    }

    private static String word(Duty duty) {
        return "may." + duty.name().toLowerCase(Locale.ROOT);
    }

    /** A duty that a role may bundle, and the key of what it lets a person do. */
    record DutyChoice(String name, String message) {}

    /**
     * A role of the office's own.
     *
     * @param allows keys of what it lets a person do
     */
    public record RoleRow(UUID id, String name, String description, List<String> allows) {}
}
