package org.baselinecme.planning.conditions;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/**
 * Pharmacy credit needs a Universal Activity Number for pharmacists, and one for technicians where they are in the audience;
 * each agrees with format, year, providership and audience of the activity (ACPE; R42).
 */
@Component
class UniversalNumberCondition implements CreditCondition {
    @Override
    public String system() {
        return CreditSystem.ACPE;
    }

    @Override
    public List<Objection> against(PlannedCredit activity) {
        var found = new ArrayList<Objection>();
        var technicians = activity.audience().contains("PHARMACY_TECHNICIAN");
        var pharmacists = activity.audience().contains("PHARMACIST");
        if (!technicians && !pharmacists)
            found.add(Objection.blocking(
                    "condition.uan-audience", "/activities/" + activity.activity() + "/particulars"));
        if (pharmacists && isMissing(activity, 'P'))
            found.add(Objection.blocking("condition.uan-pharmacists", activity.page()));
        if (technicians && isMissing(activity, 'T'))
            found.add(Objection.blocking("condition.uan-technicians", activity.page()));
        for (var number : activity.numbers())
            number.disagreement(activity)
                    .map(part -> Objection.blocking("condition.uan-" + part, activity.page(), number.text()))
                    .ifPresent(found::add);
        return found;
    }

    private static boolean isMissing(PlannedCredit activity, char audience) {
        return activity.numbers().stream().noneMatch(number -> number.audience() == audience);
    }
}
