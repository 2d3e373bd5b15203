package org.baselinecme.planning.conditions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/**
 * Interprofessional credit is planned by and for at least two professions and addresses a competency of the team (Joint
 * Accreditation; R44).
 */
@Component
class TeamCondition implements CreditCondition {
    private static final int PROFESSIONS = 2;

    @Override
    public String system() {
        return CreditSystem.IPCE;
    }

    @Override
    public List<Objection> against(PlannedCredit activity) {
        var found = new ArrayList<Objection>();
        var page = "/activities/" + activity.activity();
        if (professions(activity.audience()) < PROFESSIONS)
            found.add(Objection.blocking("designation.one-profession", page + "/particulars"));
        var planners = activity.planners().stream()
                .map(PlannedCredit.Planner::profession)
                .toList();
        if (professions(planners) < PROFESSIONS)
            found.add(Objection.blocking("condition.team-planners", page + "/people"));
        if (activity.competencies().stream().noneMatch(code -> code.startsWith("IPEC_")))
            found.add(Objection.blocking("condition.team-competency", page + "/needs"));
        return found;
    }

    /** Residents are physicians and nurse practitioners are nurses; other learners' codes stand for themselves. */
    private static long professions(Collection<String> codes) {
        return codes.stream()
                .map(code -> switch (code) {
                    case "RESIDENT_PHYSICIAN" -> "PHYSICIAN";
                    case "NURSE_PRACTITIONER" -> "NURSE";
                    default -> code;
                })
                .distinct()
                .count();
    }
}
