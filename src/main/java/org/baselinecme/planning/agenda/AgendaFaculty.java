package org.baselinecme.planning.agenda;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;

/** Who is in control of an activity's content, as far as its agenda is concerned. */
@Component
class AgendaFaculty {
    private final Contributors contributors;
    private final LearnerDisclosures disclosures;

    AgendaFaculty(Contributors contributors, LearnerDisclosures disclosures) {
        this.contributors = contributors;
        this.disclosures = disclosures;
    }

    /** Whether all of them stand on the roster. */
    boolean holds(ActivityId activity, Set<PersonId> faculty) {
        return faculty.isEmpty()
                || contributors.of(activity).stream()
                        .map(Contributor::person)
                        .collect(Collectors.toSet())
                        .containsAll(faculty);
    }

    /** {@link Refused} for a planner who is not cleared: a proposal may stand before, planning not (Standard 3.4; R4). */
    void mustBeCleared(Me me, ActivityId activity) {
        if (disclosures.of(activity).open().stream().anyMatch(person -> person.isPlanner() && me.is(person.id())))
            throw new Refused(
                    List.of(Objection.blocking("agenda.planner-not-cleared", "/activities/" + activity + "/people")));
    }
}
