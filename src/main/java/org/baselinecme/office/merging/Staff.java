package org.baselinecme.office.merging;

import java.util.List;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Role;

/** The roles of people who work on the records of others. */
final class Staff {
    static final List<String> ROLES =
            Role.with(Duty.SEE_PEOPLE).stream().map(Role::name).toList();

    private Staff() {}
}
