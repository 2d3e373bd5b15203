package org.baselinecme.delivery.completion;

import java.util.List;
import org.baselinecme.planning.agenda.CompletionPath;
import org.baselinecme.platform.access.Standing;

/** The learners of an activity without sessions, and what they completed. */
record CompletionsPage(Standing place, CompletionPath path, List<CompletionQueries.Learner> learners) {
    /** Whether it is completed by attending sessions. */
    public boolean isBySessions() {
        return path.parts().isEmpty();
    }

    /** Whether its parts are stages. */
    public boolean isStaged() {
        return path.parts().size() > 1;
    }
}
