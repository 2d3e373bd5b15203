package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * What learners are told about the people in control of an activity's content before they engage (Standard 3.5): names of
 * companies and natures of relationships, never logos, trade names or amounts (R8, R9).
 */
@Component
public class LearnerDisclosures {
    private final ClearanceQueries clearances;
    private final StandardExemptionRepository exemptions;
    private final DisclosurePresenter presenter;

    LearnerDisclosures(
            ClearanceQueries clearances, StandardExemptionRepository exemptions, DisclosurePresenter presenter) {
        this.clearances = clearances;
        this.exemptions = exemptions;
        this.presenter = presenter;
    }

    /** The current disclosure of an activity. The caller has checked access, or shows it to the public. */
    public LearnerDisclosure of(ActivityId activity) {
        var exemption = exemptions.findById(activity).map(StandardExemption::ground);
        var roles = clearances.forLearners(activity).stream()
                .collect(Collectors.groupingBy(c -> c.contributor().person(), LinkedHashMap::new, Collectors.toList()));
        var names = presenter.names(roles.keySet().stream());
        return new LearnerDisclosure(
                exemption.isPresent(),
                exemption
                        .filter(ground -> ground == ExemptionGround.NON_CLINICAL)
                        .isPresent(),
                roles.entrySet().stream()
                        .map(one -> shown(one.getKey(), names.getOrDefault(one.getKey(), ""), one.getValue()))
                        .toList());
    }

    /** Whether a person is cleared in all these roles of an activity, or the activity is exempt from Standard 3. */
    public boolean isCleared(ActivityId activity, List<Contributor> roles) {
        return clearances.inRoles(roles).stream().allMatch(ContributorClearance::isCleared)
                || exemptions.findById(activity).isPresent();
    }

    /**
     * Returns who in control of content was not cleared for what began at a moment; nobody where the activity is exempt from
     * Standard 3. Neither a disclosure that became too old afterwards nor a role that began later counts against it.
     */
    public Function<Instant, List<Contributor>> uncleared(ActivityId activity) {
        if (exemptions.findById(activity).isPresent()) return began -> List.of();
        var all = clearances.forLearners(activity);
        return began -> all.stream()
                .filter(clearance -> !clearance.contributor().since().isAfter(began))
                .filter(clearance -> !clearance.wasClearedAt(began))
                .map(ContributorClearance::contributor)
                .toList();
    }

    /** Whether this person may review content or peers there: a valid disclosure without a relevant relationship. */
    public boolean hasNothingRelevant(PersonId person, ActivityId activity) {
        return exemptions.findById(activity).isPresent() || clearances.hasNothingRelevant(person, activity);
    }

    private static Person shown(PersonId person, String name, Collection<ContributorClearance> roles) {
        var relationships = roles.stream()
                .flatMap(role -> role.relationships().stream())
                .filter(RelationshipReview::isShownToLearners)
                .map(r -> new PublicRelationship(
                        r.relationship().name(), r.relationship().nature().message()))
                .distinct()
                .toList();
        return new Person(
                person,
                name,
                roles.stream().map(role -> role.contributor().role()).toList(),
                roles.stream()
                        .map(ContributorClearance::state)
                        .filter(state -> state != ClearanceState.CLEARED)
                        .findFirst()
                        .orElse(ClearanceState.CLEARED),
                relationships);
    }

    /**
     * What learners are told about an activity.
     *
     * @param exempted whether Standard 3 need not be followed (R10)
     * @param nonClinical whether nothing clinical is taught, so that content validity needs no review
     * @param people the people in control of content, cleared or not
     */
    public record LearnerDisclosure(boolean exempted, boolean nonClinical, List<Person> people) {
        /** Cleared people with mitigated relationships. */
        public List<Person> related() {
            return people.stream()
                    .filter(p -> p.isCleared() && !p.relationships().isEmpty())
                    .toList();
        }

        /** Cleared people without relevant relationships. */
        public List<Person> unrelated() {
            return people.stream()
                    .filter(p -> p.isCleared() && p.relationships().isEmpty())
                    .toList();
        }

        /** People who are named to learners: those not cleared yet are “to be announced”. */
        public Set<PersonId> announced() {
            return people.stream()
                    .filter(p -> exempted || p.isCleared())
                    .map(Person::id)
                    .collect(Collectors.toSet());
        }

        /** Names of the announced people, by id. */
        public Map<PersonId, String> names() {
            return people.stream()
                    .filter(p -> announced().contains(p.id()))
                    .collect(Collectors.toMap(Person::id, Person::name));
        }

        /** People who are not cleared, so that their sessions cannot start. */
        public List<Person> open() {
            return exempted
                    ? List.of()
                    : people.stream().filter(p -> !p.isCleared()).toList();
        }

        /** Whether somebody may still be announced later. */
        public boolean isIncomplete() {
            return open().stream().anyMatch(p -> !p.isExcluded());
        }
    }

    /**
     * A person in control of content.
     *
     * @param relationships relevant relationships that were mitigated
     */
    public record Person(
            PersonId id,
            String name,
            List<ContentRole> roles,
            ClearanceState state,
            List<PublicRelationship> relationships) {
        /** Whether they plan the activity. */
        public boolean isPlanner() {
            return roles.stream().anyMatch(ContentRole::isPlanner);
        }

        /** Whether they control the content of every session, not only of their own. */
        public boolean controlsAllSessions() {
            return roles.stream().anyMatch(role -> role.isPlanner() || role == ContentRole.CONTENT_REVIEWER);
        }

        /** Whether nothing is open. */
        public boolean isCleared() {
            return state == ClearanceState.CLEARED;
        }

        /** Whether they are excluded or refused to disclose. */
        public boolean isExcluded() {
            return state == ClearanceState.EXCLUDED || state == ClearanceState.REFUSED;
        }
    }

    /** A company by name only, and the message key of the nature of the relationship. */
    public record PublicRelationship(String company, String nature) {}
}
