package org.baselinecme.delivery.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose for the columns of a table.
 *
 * @param roles by column
 * @param order of the dates; null to decide it by the day of the session
 */
public record ColumnMapping(
        List<ColumnRole> roles, @Nullable DateOrder order) {
    private static final List<ColumnRole> PERSON =
            List.of(ColumnRole.NAME, ColumnRole.FIRST_NAME, ColumnRole.LAST_NAME, ColumnRole.EMAIL);

    /** Whether a column has the name or email of a person. */
    public boolean hasPerson() {
        return PERSON.stream().anyMatch(roles::contains);
    }

    /** Whether a column has when somebody joined, or how long somebody attended. */
    public boolean hasTime() {
        return roles.contains(ColumnRole.JOINED)
                || roles.contains(ColumnRole.DURATION)
                || roles.contains(ColumnRole.HOURS);
    }

    /** A role that is chosen for two columns; null without one. */
    public @Nullable ColumnRole repeated() {
        return roles.stream()
                .filter(role -> role != ColumnRole.NOTHING)
                .filter(role -> roles.indexOf(role) != roles.lastIndexOf(role))
                .findFirst()
                .orElse(null);
    }
}
