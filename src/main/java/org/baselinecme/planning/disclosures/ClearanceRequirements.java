package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Holder;
import org.baselinecme.planning.activities.Requirement.Reminder;
import org.baselinecme.planning.activities.Requirement.Somebody;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.planning.disclosures.DisclosureRequestRepository.PendingRequests;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * People in control of content who are not cleared yet (R1, R4). A missing disclosure is the person's to submit, an open
 * relationship the reviewers' to decide, and an excluded person is removed by those who maintain the roster.
 */
@Component
class ClearanceRequirements implements Requirements {
    private final ClearanceQueries clearances;
    private final StandardExemptionRepository exemptions;
    private final DisclosureRequestRepository requests;
    private final DisclosurePresenter presenter;

    ClearanceRequirements(
            ClearanceQueries clearances,
            StandardExemptionRepository exemptions,
            DisclosureRequestRepository requests,
            DisclosurePresenter presenter) {
        this.clearances = clearances;
        this.exemptions = exemptions;
        this.requests = requests;
        this.presenter = presenter;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        var exempt = exemptions.exempt(activities);
        var open = new LinkedHashMap<String, ContributorClearance>();
        for (var person : clearances.of(activities))
            if (!person.isCleared() && !exempt.contains(person.contributor().activity()))
                open.putIfAbsent(key(person), person);
        var people = open.values().stream()
                .map(c -> c.contributor().person())
                .distinct()
                .toList();
        var pending = requests.pendingByPerson(people);
        var names = presenter.names(people.stream());
        return open.values().stream()
                .map(c -> {
                    var person = c.contributor().person();
                    return of(c, names.getOrDefault(person, ""), pending.get(person));
                })
                .toList();
    }

    /** A person with two roles in an activity is listed once, while both wait for the same step. */
    private static String key(ContributorClearance person) {
        var role = person.contributor();
        return role.activity() + " " + role.person() + " " + person.state().waitsForThePerson();
    }

    static Requirement of(ContributorClearance person, String name, @Nullable PendingRequests pending) {
        var state = person.state();
        var role = person.contributor();
        var review = person.reviewPath();
        var found = Requirement.of(
                        role.activity(),
                        tone(state),
                        holder(state, role.person()),
                        since(person),
                        path(state, role.activity(), review),
                        "requirement.disclosure." + state.name().toLowerCase(Locale.ROOT),
                        name)
                .seenAt(review);
        if (!state.waitsForThePerson()) return found;
        return found.remindedBy(new Reminder(
                review + "/requests",
                Duty.COLLECT_DISCLOSURES,
                pending == null ? 0 : Math.toIntExact(pending.times()),
                pending == null ? null : pending.last()));
    }

    /** A review in progress is a wait; everything else prevents the start of the session. */
    private static Tone tone(ClearanceState state) {
        return state.waitsForReview() && state != ClearanceState.OWNER_OR_EMPLOYEE ? Tone.WAIT : Tone.STOP;
    }

    private static Holder holder(ClearanceState state, PersonId person) {
        if (state.waitsForThePerson()) return new Somebody(person);
        return state.waitsForReview()
                ? new Whoever(Duty.REVIEW_DISCLOSURES, person)
                : new Whoever(Duty.KEEP_ROSTER, null);
    }

    private static String path(ClearanceState state, ActivityId activity, String review) {
        if (state.waitsForThePerson()) return "/disclosure";
        return state.waitsForReview() ? review : "/activities/" + activity + "/people";
    }

    private static Instant since(ContributorClearance person) {
        var roleStart = person.contributor().since();
        var disclosure = person.disclosure();
        if (disclosure == null) return roleStart;
        var from = person.stale() ? disclosure.staleSince(person.zone()) : disclosure.submittedAt();
        return from.isAfter(roleStart) ? from : roleStart;
    }
}
