package org.baselinecme.delivery.completion;

import java.util.List;
import org.baselinecme.planning.agenda.CompletionPath;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.PersonId;

/**
 * The learners of an activity without sessions, and what they completed.
 *
 * @param teachable what registered learners taught and have not stated, where the format asks for it
 */
record CompletionsPage(
        Standing place, CompletionPath path, List<CompletionQueries.Learner> learners, List<Teaching> teachable) {
    /** A session that a learner taught. */
    record Teaching(PersonId learner, SlotId session, String label) {}

    /** Whether it is completed by attending sessions. */
    public boolean isBySessions() {
        return path.parts().isEmpty();
    }

    /** Whether its parts are stages. */
    public boolean isStaged() {
        return path.parts().size() > 1;
    }
}
