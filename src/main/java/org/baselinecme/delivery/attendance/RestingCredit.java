package org.baselinecme.delivery.attendance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/** Credit that rests on attendance; implemented by the module that compares awards with their evidence. */
public interface RestingCredit {
    /** The awards in effect that rest on attendance of a session, in words, by person. */
    Map<PersonId, List<String>> of(ActivityId activity, SlotId slot);

    /** The awards of an activity that attendance supports less of than was awarded. */
    Set<UUID> unsupported(ActivityId activity);

    /**
     * Settles the awards that a change of attendance left unsupported, in its transaction: corrects them or keeps them.
     * {@link org.baselinecme.platform.kernel.Refused} where there are any and nobody has said which.
     *
     * @param before those that were unsupported before the change
     * @param sheet path of the attendance sheet
     */
    void settle(Me me, ActivityId activity, Set<UUID> before, CreditChoice choice, String why, String sheet);
}
