package org.baselinecme.disclosures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.activities.Contributor;
import org.baselinecme.activities.Contributors;
import org.baselinecme.companies.CompanyKind;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.NotFound;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.office.Office;
import org.springframework.stereotype.Component;

/** Puts together what is known about the people in control of an activity's content. */
@Component
class Dossiers {
    private final Contributors roster;
    private final Shelf shelf;
    private final Docket docket;
    private final Office office;
    private final Clock clock;

    Dossiers(Contributors roster, Shelf shelf, Docket docket, Office office, Clock clock) {
        this.roster = roster;
        this.shelf = shelf;
        this.docket = docket;
        this.office = office;
        this.clock = clock;
    }

    /** Everybody in control of the activity's content. */
    List<Cleared> of(ActivityId activity) {
        return read(roster.of(activity));
    }

    /** The same without when they were asked, which learners are not told. */
    List<Cleared> forLearners(ActivityId activity) {
        return read(roster.of(activity), Map.of());
    }

    /** Everybody in control of content of these activities, which were reached already. */
    List<Cleared> of(Collection<ActivityId> activities) {
        return read(roster.of(activities));
    }

    /** One of them; {@link NotFound} where the person is not on this activity's roster. */
    Cleared of(ActivityId activity, UUID contributor) {
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
                            && c.relationships().stream().allMatch(r -> r.state() == Clearance.NOT_RELEVANT));
        return shelf.standing(peer)
                .filter(d -> !d.isStale(clock.instant(), office.provider().zone()))
                .filter(d -> d.relationships().stream().allMatch(r -> r.kind() == CompanyKind.ELIGIBLE))
                .isPresent();
    }

    private List<Cleared> read(List<Contributor> contributors) {
        return read(contributors, docket.asked(ids(contributors)));
    }

    private static List<UUID> ids(List<Contributor> contributors) {
        return contributors.stream().map(Contributor::id).toList();
    }

    private List<Cleared> read(List<Contributor> contributors, Map<UUID, Instant> asked) {
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
            Map<UUID, List<Decision>> decisions,
            Map<UUID, Instant> asked,
            Instant now,
            ZoneId zone) {
        Cleared of(Contributor contributor) {
            var disclosure = disclosures.get(contributor.person());
            var decided = decisions.getOrDefault(contributor.id(), List.of());
            var today = LocalDate.ofInstant(now, zone);
            var relationships = disclosure == null
                    ? List.<Reviewed>of()
                    : disclosure.relationships().stream()
                            .map(relationship -> Reviewed.of(relationship, decided, today))
                            .toList();
            return new Cleared(
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
