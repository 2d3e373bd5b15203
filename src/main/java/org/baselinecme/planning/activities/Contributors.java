package org.baselinecme.planning.activities;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Reads the present roster. Its callers check that the activity is in scope. */
@Component
public class Contributors {
    private final ActivityContributorRepository repository;

    Contributors(ActivityContributorRepository repository) {
        this.repository = repository;
    }

    /** Everybody in control of content now, planners first. */
    public List<Contributor> of(ActivityId activity) {
        return read(repository.findByActivityAndLeftAtIsNullOrderByJoinedAtAscIdAsc(activity)).stream()
                .sorted(Comparator.comparing(Contributor::role))
                .toList();
    }

    /** The roles a person has now, in any activity. */
    public List<Contributor> of(PersonId person) {
        return read(repository.findByPersonAndLeftAtIsNullOrderByJoinedAtAscIdAsc(person));
    }

    /** A contributor who has not left the roster. */
    public Optional<Contributor> find(UUID contributor) {
        return repository.findByIdAndLeftAtIsNull(contributor).map(ActivityContributor::contributor);
    }

    /** Everybody in control of content of these activities. */
    public List<Contributor> of(Collection<ActivityId> activities) {
        return read(repository.findByActivityInAndLeftAtIsNullOrderByJoinedAtAscIdAsc(activities));
    }

    /**
     * Those who had part in planning: their role began before credit was designated. A role that began later never counts as
     * planning, whoever has it.
     */
    public List<Contributor> inPlanning(ActivityId activity) {
        return read(repository.findInPlanning(activity));
    }

    private static List<Contributor> read(List<ActivityContributor> found) {
        return found.stream().map(ActivityContributor::contributor).toList();
    }
}
