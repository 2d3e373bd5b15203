package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Reads the clearance of the people in control of content, from roster, disclosures, decisions and requests. */
@Component
class ClearanceQueries {
    private final Contributors roster;
    private final DisclosureQueries disclosures;
    private final ClearanceDecisionRepository decisions;
    private final DisclosureRequestRepository requests;
    private final Office office;

    ClearanceQueries(
            Contributors roster,
            DisclosureQueries disclosures,
            ClearanceDecisionRepository decisions,
            DisclosureRequestRepository requests,
            Office office) {
        this.roster = roster;
        this.disclosures = disclosures;
        this.decisions = decisions;
        this.requests = requests;
        this.office = office;
    }

    /** The people in control of the activity's content. */
    List<ContributorClearance> of(ActivityId activity) {
        return read(roster.of(activity));
    }

    /** The same without the dates of requests, which learners are not told. */
    List<ContributorClearance> forLearners(ActivityId activity) {
        return read(roster.of(activity), Map.of());
    }

    /** The clearance in these roles, without the dates of requests. */
    List<ContributorClearance> inRoles(List<Contributor> roles) {
        return read(roles, Map.of());
    }

    /** The people in control of the content of these activities. The caller has checked access. */
    List<ContributorClearance> of(Collection<ActivityId> activities) {
        return read(roster.of(activities));
    }

    /** One of them; {@link NotFound} for an id that is not on this activity's roster. */
    ContributorClearance of(ActivityId activity, UUID contributor) {
        return of(activity).stream()
                .filter(clearance -> clearance.contributor().id().equals(contributor))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Whether a person has a valid disclosure and no relationship that is relevant to the activity: none with an
     * ineligible company, unless a reviewer decided that it is not relevant in this activity.
     */
    boolean hasNothingRelevant(PersonId person, ActivityId activity) {
        var roles = of(activity).stream()
                .filter(clearance -> clearance.contributor().person().equals(person))
                .toList();
        if (!roles.isEmpty())
            return roles.stream()
                    .allMatch(role -> role.isCleared()
                            && role.relationships().stream()
                                    .allMatch(review -> review.state() == ClearanceState.NOT_RELEVANT));
        var moments = office.moments();
        return disclosures
                .current(person)
                .filter(current -> !current.isStale(moments.now(), moments.zone()))
                .filter(current -> current.relationships().stream()
                        .allMatch(relationship -> relationship.kind() == CompanyKind.ELIGIBLE))
                .isPresent();
    }

    private List<ContributorClearance> read(List<Contributor> contributors) {
        var ids = contributors.stream().map(Contributor::id).toList();
        return read(contributors, requests.lastByContributor(ids));
    }

    private List<ContributorClearance> read(List<Contributor> contributors, Map<UUID, Instant> requested) {
        if (contributors.isEmpty()) return List.of();
        var people = contributors.stream().map(Contributor::person).toList();
        var activities = contributors.stream().map(Contributor::activity).collect(Collectors.toSet());
        var moments = office.moments();
        var evidence = new Evidence(
                disclosures.current(people), decisions(activities), requested, moments.now(), moments.zone());
        return contributors.stream().map(evidence::of).toList();
    }

    private Map<ActivityId, List<ClearanceDecision>> decisions(Set<ActivityId> activities) {
        return decisions.findByActivityInOrderByAtAscTurnAsc(activities).stream()
                .collect(Collectors.groupingBy(ClearanceDecision::activity));
    }

    private record Evidence(
            Map<PersonId, CurrentDisclosure> disclosures,
            Map<ActivityId, List<ClearanceDecision>> decisions,
            Map<UUID, Instant> requested,
            Instant now,
            ZoneId zone) {
        ContributorClearance of(Contributor contributor) {
            var disclosure = disclosures.get(contributor.person());
            var applicable = decisions.getOrDefault(contributor.activity(), List.of()).stream()
                    .filter(decision -> decision.appliesTo(contributor))
                    .toList();
            var today = LocalDate.ofInstant(now, zone);
            var relationships = disclosure == null
                    ? List.<RelationshipReview>of()
                    : disclosure.relationships().stream()
                            .map(relationship -> RelationshipReview.of(relationship, applicable, today))
                            .toList();
            return new ContributorClearance(
                    contributor,
                    disclosure,
                    disclosure != null && disclosure.isStale(now, zone),
                    zone,
                    requested.get(contributor.id()),
                    relationships,
                    applicable.stream().filter(ClearanceDecision::isAboutPerson).toList());
        }
    }
}
