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
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Everybody in control of content who is not cleared yet (R1, R4). What is missing is held by the person, what is to be
 * judged by those who review, and who may not take part by those who keep the roster.
 */
@Component
class ClearanceRequirements implements Requirements {
    private final ClearanceQueries dossiers;
    private final DisclosureRequests docket;
    private final DisclosurePresenter wording;

    ClearanceRequirements(ClearanceQueries dossiers, DisclosureRequests docket, DisclosurePresenter wording) {
        this.dossiers = dossiers;
        this.docket = docket;
        this.wording = wording;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        var exempt = docket.exempt(activities);
        var open = new LinkedHashMap<String, ContributorClearance>();
        for (var person : dossiers.of(activities))
            if (!person.isCleared() && !exempt.contains(person.contributor().activity()))
                open.putIfAbsent(once(person), person);
        var people = open.values().stream()
                .map(c -> c.contributor().person())
                .distinct()
                .toList();
        var asked = docket.askedInVain(people);
        var names = wording.names(people.stream());
        return open.values().stream()
                .map(c -> {
                    var person = c.contributor().person();
                    return of(c, names.getOrDefault(person, ""), asked.get(person));
                })
                .toList();
    }

    /** Who has two roles in an activity is named once, while both wait for the same. */
    private static String once(ContributorClearance person) {
        var role = person.contributor();
        return role.activity() + " " + role.person() + " " + person.state().waitsForThePerson();
    }

    static Requirement of(ContributorClearance person, String name, DisclosureRequests.@Nullable Asked asked) {
        var state = person.state();
        var role = person.contributor();
        var review = Clearances.review(role.activity(), person);
        var found = Requirement.of(
                        role.activity(),
                        tone(state),
                        holder(state, role.person()),
                        since(person),
                        mend(state, role.activity(), review),
                        "requirement.disclosure." + state.name().toLowerCase(Locale.ROOT),
                        name)
                .seenAt(review);
        if (!state.waitsForThePerson()) return found;
        return found.remindedBy(new Reminder(
                review + "/requests",
                Duty.COLLECT_DISCLOSURES,
                asked == null ? 0 : asked.times(),
                asked == null ? null : asked.last()));
    }

    /** While a reviewer is at work it waits; everything else forbids the education to start. */
    private static Tone tone(ClearanceState state) {
        return state.waitsForReview() && state != ClearanceState.OWNER_OR_EMPLOYEE ? Tone.WAIT : Tone.STOP;
    }

    private static Holder holder(ClearanceState state, PersonId person) {
        if (state.waitsForThePerson()) return new Somebody(person);
        return state.waitsForReview()
                ? new Whoever(Duty.REVIEW_DISCLOSURES, person)
                : new Whoever(Duty.KEEP_ROSTER, null);
    }

    private static String mend(ClearanceState state, ActivityId activity, String review) {
        if (state.waitsForThePerson()) return "/disclosure";
        return state.waitsForReview() ? review : "/activities/" + activity + "/people";
    }

    private static Instant since(ContributorClearance person) {
        var begun = person.contributor().since();
        var disclosure = person.disclosure();
        if (disclosure == null) return begun;
        var said = person.stale() ? disclosure.staleSince(person.zone()) : disclosure.submittedAt();
        return said.isAfter(begun) ? said : begun;
    }
}
