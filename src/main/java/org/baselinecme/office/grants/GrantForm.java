package org.baselinecme.office.grants;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * A role to give.
 *
 * @param role name of a built-in role, or the id of one of the office's own
 * @param where {@code OFFICE}, {@code SELF}, {@code ACTIVITY}, or the id of a department
 * @param activity the number of the activity or series, where it is one
 * @param from first day; from now on where empty
 * @param until last day; for good where empty
 */
public record GrantForm(
        @Nullable String role,
        @Nullable String where,
        @Nullable String activity,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** The role of a coordinator in a department, from now on. */
    public static GrantForm coordinatorOf(DepartmentId department) {
        return new GrantForm(Role.COORDINATOR.name(), department.toString(), null, null, null);
    }

    Optional<Role> builtIn() {
        return Stream.of(Role.values())
                .filter(one -> one != Role.CUSTOM && !one.scopes().isEmpty())
                .filter(one -> one.name().equals(role))
                .findFirst();
    }

    Optional<UUID> own() {
        return id(role);
    }

    Optional<UUID> department() {
        return id(where);
    }

    boolean isAt(String place) {
        return place.equals(where);
    }

    String number() {
        return Objects.requireNonNullElse(activity, "").strip();
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
