package org.baselinecme.credit.credit;

import java.util.List;
import org.baselinecme.credit.calculation.CompletionCredit;
import org.baselinecme.credit.calculation.CreditEntitlement;
import org.baselinecme.credit.calculation.ExistingAward;
import org.baselinecme.credit.calculation.TeachingCredit;
import org.baselinecme.delivery.completion.CompletedParts;
import org.baselinecme.delivery.completion.CompletionQueries;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** Checks a claim of an activity without sessions by what the learner completed of it (R33). */
@Component
class CompletionCheck {
    private final CompletionQueries completions;
    private final ExistingAwardQueries awards;
    private final Degrees degrees;
    private final Office office;
    private final ClaimWindowPolicy windows;
    private final ClearedSessions cleared;
    private final ClaimRequirements requirements;

    CompletionCheck(
            CompletionQueries completions,
            ExistingAwardQueries awards,
            Degrees degrees,
            Office office,
            ClaimWindowPolicy windows,
            ClearedSessions cleared,
            ClaimRequirements requirements) {
        this.completions = completions;
        this.awards = awards;
        this.degrees = degrees;
        this.office = office;
        this.windows = windows;
        this.cleared = cleared;
        this.requirements = requirements;
    }

    ClaimEligibility of(Learner learner, ClaimTarget target) {
        var completed = completions.of(learner.all(), target.activity(), target.path());
        var entitlement = CreditEntitlement.of(
                learner.profession(), target.designations(), degrees.contradictPhysician(learner.credentials()));
        var during = completed.taught().stream().map(TeachingCredit::during).toList();
        var beside = awards.of(learner, target, during);
        var others = beside.stream().filter(award -> !award.same()).toList();
        var limits = target.limits(entitlement);
        var eligibility = new ClaimEligibility(
                learner,
                target,
                entitlement,
                windows.after(learner, target, completed.last()),
                target.path().isByTeaching()
                        ? TeachingCredit.of(completed, limits, others)
                        : CompletionCredit.of(completed, limits, target.maximum()),
                beside.stream().filter(ExistingAward::same).toList(),
                List.of(),
                completed);
        return eligibility.against(objectionsTo(eligibility, completed));
    }

    private List<Objection> objectionsTo(ClaimEligibility eligibility, CompletedParts completed) {
        var target = eligibility.target();
        var page = "/catalog/" + target.number();
        if (target.reversed() && !eligibility.isAwarded()) return requirements.reversal(eligibility);
        if (target.isUndesignated()) return List.of(Objection.blocking("claim.not-designated", page, target.title()));
        if (completed.isNothing())
            return List.of(Objection.blocking(
                    target.path().isConfirmedByStaff() ? "completion.missing-staff" : "completion.missing",
                    page,
                    target.title()));
        if (eligibility.window().isClosed() && !eligibility.isAwarded())
            return List.of(Objection.blocking("claim.late", page, eligibility.until(office.moments()), windows.days()));
        if (!cleared.isCleared(target.activity(), completed.last().orElseGet(office.moments()::now)))
            return ClaimRequirements.notCleared(target);
        if (eligibility.calculation().isNothing()) return List.of(Objection.blocking("claim.nothing", page));
        return requirements.against(eligibility);
    }
}
