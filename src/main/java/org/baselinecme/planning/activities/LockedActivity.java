package org.baselinecme.planning.activities;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.PersonId;

/**
 * An activity whose row is locked until the transaction ends.
 *
 * @param standing its heading and scope
 * @param schedule its stage, format, days and audience
 * @param roster everyone in control of content now, one entry per role
 */
public record LockedActivity(Standing standing, Schedule schedule, List<Contributor> roster) {
    /** The people on the roster. */
    public Set<PersonId> people() {
        return roster.stream().map(Contributor::person).collect(Collectors.toSet());
    }

    /** The roles of one person; empty for someone who is not on the roster. */
    public List<Contributor> rolesOf(PersonId person) {
        return roster.stream().filter(role -> role.person().equals(person)).toList();
    }
}
