package org.baselinecme.planning.designation;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/**
 * An ineligible company is never a joint provider (R19). It is asked when an organization is named, and again before approval
 * and opening: a company may have been found to be ineligible since, or may not be determined yet.
 */
@Component
class JointProviderPolicy {
    private final JointProviderRepository providers;
    private final CompanyQueries companies;

    JointProviderPolicy(JointProviderRepository providers, CompanyQueries companies) {
        this.providers = providers;
        this.companies = companies;
    }

    List<JointProviderRow> of(ActivityId activity) {
        return providers.findByActivityAndDroppedAtIsNullOrderByNamedAtAscIdAsc(activity);
    }

    boolean isIneligible(String name) {
        return companies.isIneligible(name);
    }

    /** Whether a joint provider may still be removed: while credit is open, and always where it should not be one. */
    boolean isRemovable(String provider, Stage stage) {
        return DesignationAccess.isOpen(stage) || (stage.isDesignated() && isIneligible(provider));
    }

    /** Objections to the joint providers of an activity. */
    List<Objection> objections(ActivityId activity) {
        var named = of(activity);
        if (named.isEmpty()) return List.of();
        var register = companies.notEligible();
        var found = new ArrayList<Objection>();
        for (var provider : named) {
            var kinds = register.stream().filter(one -> one.is(provider.name())).toList();
            if (kinds.stream().anyMatch(CompanyQueries.Registered::isIneligible))
                found.add(Objection.blocking(
                        "partner.ineligible", "/activities/" + activity + "/credit", provider.name()));
            else if (!kinds.isEmpty())
                found.add(Objection.blocking("partner.undetermined", "/companies", provider.name()));
        }
        return found;
    }
}
