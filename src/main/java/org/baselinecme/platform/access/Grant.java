package org.baselinecme.platform.access;

import java.util.Set;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A role within a scope.
 *
 * @param scope the department or activity; null for {@code OFFICE} and {@code SELF}
 * @param duties what it brings: those of the role, or those that the office bundled
 */
public record Grant(Role role, ScopeKind kind, @Nullable UUID scope, Set<Duty> duties) {
    /** A built-in role. */
    public Grant(Role role, ScopeKind kind, @Nullable UUID scope) {
        this(role, kind, scope, role.duties());
    }

    /** A role of the office's own. */
    public static Grant custom(ScopeKind kind, @Nullable UUID scope, Set<Duty> duties) {
        return new Grant(Role.CUSTOM, kind, scope, Set.copyOf(duties));
    }

    /** The role in the whole office. */
    public static Grant office(Role role) {
        return new Grant(role, ScopeKind.OFFICE, null);
    }

    /** The role in one department. */
    public static Grant department(Role role, DepartmentId department) {
        return new Grant(role, ScopeKind.DEPARTMENT, department.value());
    }

    /** Reading an activity on whose roster the person is. */
    public static Grant contributor(ActivityId activity) {
        return new Grant(Role.CONTRIBUTOR, ScopeKind.ACTIVITY, activity.value());
    }

    /** The role for what is one's own. */
    public static Grant self(Role role) {
        return new Grant(role, ScopeKind.SELF, null);
    }

    boolean covers(Standing place, PersonId holder) {
        return switch (kind) {
            case OFFICE -> true;
            case DEPARTMENT -> place.department().value().equals(scope);
            case ACTIVITY -> place.activity().value().equals(scope);
            case SELF -> place.owner().equals(holder);
        };
    }
}
