package org.baselinecme.planning.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.support.SupportQueries.RegisteredCompany;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When a company can support an activity, and when its agreement counts: signed by provider and company, and filed, before the
 * first day of the activity (Standard 4; R11). Service and pages ask the same rules.
 */
@Component
class SupportPolicy {
    private final Office office;

    SupportPolicy(Office office) {
        this.office = office;
    }

    /** Objections to any change once the activity has ended for good. */
    List<Objection> objectionsToChange(ActivityId activity, Schedule schedule) {
        return schedule.stage().isFinal() ? List.of(Objection.blocking("support.closed", page(activity))) : List.of();
    }

    /** Objections to adding a supporter or filing an agreement: nothing is attached from the first day on. */
    List<Objection> objectionsToAttaching(ActivityId activity, Schedule schedule) {
        var closed = objectionsToChange(activity, schedule);
        if (!closed.isEmpty()) return closed;
        var start = schedule.startsOn();
        return office.moments().today().isBefore(start)
                ? List.of()
                : List.of(Objection.blocking(
                        "support.started", page(activity), office.moments().dated(start)));
    }

    /** Commercial support comes from ineligible companies; grants of others are income of another kind. */
    List<Objection> objectionsTo(ActivityId activity, RegisteredCompany company) {
        if (company.kind() == CompanyKind.UNDETERMINED)
            return List.of(Objection.blocking("support.undetermined", "/companies", company.name()));
        return company.kind() == CompanyKind.INELIGIBLE
                ? List.of()
                : List.of(Objection.blocking("support.eligible", page(activity), company.name()));
    }

    /** Objections to an agreement; null is one that is filed later, which is too late once the activity is approved. */
    List<Objection> objectionsTo(
            ActivityId activity, Schedule schedule, String company, @Nullable NewAgreement agreement) {
        var found = new ArrayList<Objection>();
        if (agreement != null) found.addAll(objectionsTo(activity, schedule, company, agreement.signatures()));
        var complete = agreement != null && agreement.signatures().areComplete();
        if (schedule.stage().isDesignated() && !complete)
            found.add(Objection.blocking("support.sign-first", page(activity), company));
        return found;
    }

    private List<Objection> objectionsTo(
            ActivityId activity, Schedule schedule, String company, Signatures signatures) {
        var start = schedule.startsOn();
        if (!signatures.areBefore(start)) return List.of(late(activity, company, start));
        return signatures.areAfter(office.moments().today())
                ? List.of(Objection.blocking("support.future", page(activity)))
                : List.of();
    }

    /** Objections to approving or opening an activity with what is recorded. */
    List<Objection> objectionsToApproval(ActivityId activity, LocalDate start, RecordedSupport recorded) {
        if (!recorded.isAnswered()) return List.of(Objection.blocking("support.unanswered", page(activity)));
        var found = new ArrayList<Objection>();
        for (var source : recorded.sources()) {
            if (!source.signatures().areComplete())
                found.add(Objection.blocking("support.unsigned", page(activity, source), source.company()));
            else if (!source.signatures().areBefore(start)) found.add(late(activity, source.company(), start));
        }
        return found;
    }

    private Objection late(ActivityId activity, String company, LocalDate start) {
        return Objection.blocking(
                "support.signed-late", page(activity), company, office.moments().dated(start));
    }

    static String page(ActivityId activity) {
        return "/activities/" + activity + "/support";
    }

    private static String page(ActivityId activity, RecordedSupport.Source source) {
        return page(activity) + "/" + source.id();
    }
}
