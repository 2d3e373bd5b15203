package org.baselinecme.planning.conditions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** Asks every condition of the credit systems of an activity, for callers that have checked access. */
@Component
public class CreditConditions {
    private final List<CreditCondition> conditions;
    private final PlannedCreditQueries queries;

    CreditConditions(List<CreditCondition> conditions, PlannedCreditQueries queries) {
        this.conditions = List.copyOf(conditions);
        this.queries = queries;
    }

    /**
     * Returns what is missing for each credit system of an activity that has conditions; a system whose conditions are met
     * has an empty list, one that asks for nothing more is omitted.
     */
    public Map<String, List<Objection>> of(ActivityId activity) {
        return of(List.of(activity)).getOrDefault(activity, Map.of());
    }

    /** Returns the same for many activities in a fixed number of statements; activities without conditions are omitted. */
    Map<ActivityId, Map<String, List<Objection>>> of(Collection<ActivityId> activities) {
        var found = new LinkedHashMap<ActivityId, Map<String, List<Objection>>>();
        for (var activity : queries.of(activities)) {
            var answers = answers(activity);
            if (!answers.isEmpty()) found.put(activity.activity(), answers);
        }
        return found;
    }

    private Map<String, List<Objection>> answers(PlannedCredit activity) {
        var answers = new LinkedHashMap<String, List<Objection>>();
        for (var condition : conditions)
            if (activity.systems().contains(condition.system()))
                answers.put(condition.system(), condition.against(activity));
        return answers;
    }
}
