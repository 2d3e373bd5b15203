package org.baselinecme.planning.designation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Reads what is designated and stated, for services that have checked already whether the activity is in reach. */
@Component
public class DesignationQueries {
    private final DesignationRepository designations;
    private final ActivityStatementRepository statements;

    DesignationQueries(DesignationRepository designations, ActivityStatementRepository statements) {
        this.designations = designations;
        this.statements = statements;
    }

    /** Returns the credit designated for an activity, in the order of the systems; none before approval. */
    public List<DesignatedCredit> of(ActivityId activity) {
        return of(List.of(activity)).getOrDefault(activity, List.of());
    }

    /** Returns the same for many activities in one query; activities without a designation are omitted. */
    public Map<ActivityId, List<DesignatedCredit>> of(Collection<ActivityId> activities) {
        if (activities.isEmpty()) return Map.of();
        return designations.findInSystems(activities).stream()
                .collect(Collectors.groupingBy(
                        DesignationRepository.InSystem::activity,
                        Collectors.mapping(DesignationRepository.InSystem::credit, Collectors.toList())));
    }

    /** Returns the name of physicians' credit without an amount; empty where it is not designated. */
    public List<StyledText> physicians(ActivityId activity) {
        return of(activity).stream()
                .map(DesignatedCredit::system)
                .filter(system -> system.code().equals(CreditSystem.AMA1))
                .map(system -> new StyledText(system.one()))
                .toList();
    }

    /** Returns the locked statements in order; none before approval. */
    public List<Statement> statements(ActivityId activity) {
        return statements.findCurrent(activity);
    }
}
