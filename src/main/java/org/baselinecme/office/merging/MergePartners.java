package org.baselinecme.office.merging;

import java.util.List;
import java.util.UUID;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the entry that a person may be merged with. */
@Service
@Transactional(readOnly = true)
public class MergePartners {
    private final People people;
    private final PersonReach reach;
    private final MergeQueries queries;

    MergePartners(People people, PersonReach reach, MergeQueries queries) {
        this.people = people;
        this.reach = reach;
        this.queries = queries;
    }

    /** Returns people of this name, degrees or address whose records I keep; none where nothing is typed. */
    @Needs(Duty.REGISTER_PEOPLE)
    Found find(Me me, PersonId person, String typed) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, person);
        var name = people.names(List.of(person)).get(person);
        if (name == null) throw new NotFound();
        var found = typed.isBlank()
                ? List.<PersonId>of()
                : people.find(me, typed.strip()).stream()
                        .filter(one -> !one.equals(person) && reach.keeps(me, Duty.REGISTER_PEOPLE, one))
                        .toList();
        return new Found(person.value(), name, typed.strip(), queries.listed(found));
    }

    /** People who were found for a person. */
    record Found(UUID person, String name, String typed, List<Candidate> people) {}

    /** @param detail profession, department and address */
    record Candidate(UUID id, String name, String detail) {}
}
