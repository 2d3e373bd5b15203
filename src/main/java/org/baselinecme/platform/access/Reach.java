package org.baselinecme.platform.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;

/**
 * How far somebody sees: every list query takes one. It is made by {@link Me#reach} and becomes one SQL condition.
 *
 * @param office everything
 * @param departments these departments
 * @param activities these activities
 * @param owner what this person owns, or nobody when {@code own} is false
 */
public record Reach(boolean office, List<UUID> departments, List<UUID> activities, PersonId owner, boolean own) {
    static Reach of(PersonId person, List<Grant> grants) {
        return new Reach(
                grants.stream().anyMatch(g -> g.kind() == ScopeKind.OFFICE),
                scopes(grants, ScopeKind.DEPARTMENT),
                scopes(grants, ScopeKind.ACTIVITY),
                person,
                grants.stream().anyMatch(g -> g.kind() == ScopeKind.SELF));
    }

    private static List<UUID> scopes(List<Grant> grants, ScopeKind kind) {
        return grants.stream()
                .filter(g -> g.kind() == kind)
                .flatMap(g -> Stream.ofNullable(g.scope()))
                .toList();
    }

    /** The condition on a table of activities under this alias; its parameters are {@link #parameters}. */
    public String sql(String alias) {
        return ("(:reachOffice or %1$s.department = any(:reachDepartments) or %1$s.id = any(:reachActivities)"
                        + " or (:reachOwn and %1$s.owner = :reachOwner))")
                .formatted(alias);
    }

    /** Whether something new may be begun in this department: its own always may. */
    public boolean mayBeginIn(DepartmentId department) {
        return office || own || departments.contains(department.value());
    }

    /** The named parameters of {@link #sql}. */
    public Map<String, Object> parameters() {
        var map = new HashMap<String, Object>();
        map.put("reachOffice", office);
        map.put("reachDepartments", departments.toArray(UUID[]::new));
        map.put("reachActivities", activities.toArray(UUID[]::new));
        map.put("reachOwn", own);
        map.put("reachOwner", owner.value());
        return map;
    }
}
