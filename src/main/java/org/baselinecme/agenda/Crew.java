package org.baselinecme.agenda;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.access.Me;
import org.baselinecme.activities.Contributor;
import org.baselinecme.activities.Contributors;
import org.baselinecme.disclosures.LearnerDisclosures;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Objection;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.kernel.Refused;
import org.springframework.stereotype.Component;

/** Who is in control of an activity's content, as far as its agenda is concerned. */
@Component
class Crew {
    private final Contributors contributors;
    private final LearnerDisclosures disclosures;

    Crew(Contributors contributors, LearnerDisclosures disclosures) {
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
