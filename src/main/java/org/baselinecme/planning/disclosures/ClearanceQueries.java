package org.baselinecme.planning.disclosures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Puts together what is known about the people in control of an activity's content. */
@Component
class ClearanceQueries {
    private final Contributors roster;
    private final DisclosureRepository shelf;
    private final DisclosureRequests docket;
    private final Office office;
    private final Clock clock;

    ClearanceQueries(
            Contributors roster, DisclosureRepository shelf, DisclosureRequests docket, Office office, Clock clock) {
        this.roster = roster;
        this.shelf = shelf;
        this.docket = docket;
        this.office = office;
        this.clock = clock;
    }

    /** Everybody in control of the activity's content. */
    List<ContributorClearance> of(ActivityId activity) {
        return read(roster.of(activity));
    }

    /** The same without when they were asked, which learners are not told. */
    List<ContributorClearance> forLearners(ActivityId activity) {
        return read(roster.of(activity), Map.of());
    }

    /** The same for these contributors. */
    List<ContributorClearance> clearances(List<Contributor> contributors) {
        return read(contributors, Map.of());
    }

    /** Everybody in control of content of these activities, which were reached already. */
    List<ContributorClearance> of(Collection<ActivityId> activities) {
        return read(roster.of(activities));
    }

    /** One of them; {@link NotFound} where the person is not on this activity's roster. */
    ContributorClearance of(ActivityId activity, UUID contributor) {
        return of(activity).stream()
                .filter(c -> c.contributor().id().equals(contributor))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Whether a peer has a disclosure that counts and no relationship that is relevant to the activity: with ineligible
     * companies none at all, unless a reviewer judged it not relevant here.
     */
    boolean hasNothingRelevant(PersonId peer, ActivityId activity) {
        var here = of(activity).stream()
                .filter(c -> c.contributor().person().equals(peer))
                .toList();
        if (!here.isEmpty())
            return here.stream()
                    .allMatch(c -> c.isCleared()
                            && c.relationships().stream().allMatch(r -> r.state() == ClearanceState.NOT_RELEVANT));
        return shelf.standing(peer)
                .filter(d -> !d.isStale(clock.instant(), office.provider().zone()))
                .filter(d -> d.relationships().stream().allMatch(r -> r.kind() == CompanyKind.ELIGIBLE))
                .isPresent();
    }

    private List<ContributorClearance> read(List<Contributor> contributors) {
        return read(contributors, docket.asked(ids(contributors)));
    }

    private static List<UUID> ids(List<Contributor> contributors) {
        return contributors.stream().map(Contributor::id).toList();
    }

    private List<ContributorClearance> read(List<Contributor> contributors, Map<UUID, Instant> asked) {
        var known = new Known(
                shelf.standing(contributors.stream().map(Contributor::person).toList()),
                docket.decisions(ids(contributors)),
                asked,
                clock.instant(),
                office.provider().zone());
        return contributors.stream().map(known::of).toList();
    }

    private record Known(
            Map<PersonId, Disclosure> disclosures,
            Map<UUID, List<ClearanceDecision>> decisions,
            Map<UUID, Instant> asked,
            Instant now,
            ZoneId zone) {
        ContributorClearance of(Contributor contributor) {
            var disclosure = disclosures.get(contributor.person());
            var decided = decisions.getOrDefault(contributor.id(), List.of());
            var today = LocalDate.ofInstant(now, zone);
            var relationships = disclosure == null
                    ? List.<RelationshipReview>of()
                    : disclosure.relationships().stream()
                            .map(relationship -> RelationshipReview.of(relationship, decided, today))
                            .toList();
            return new ContributorClearance(
                    contributor,
                    disclosure,
                    disclosure != null && disclosure.isStale(now, zone),
                    zone,
                    asked.get(contributor.id()),
                    relationships,
                    decided.stream()
                            .filter(decision -> decision.company() == null)
                            .toList());
        }
    }
}
