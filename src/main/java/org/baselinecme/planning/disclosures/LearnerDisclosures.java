package org.baselinecme.planning.disclosures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * What learners are told of the people in control of an activity's content before they engage (Standard 3.5): company
 * names and natures as plain words, never logos, trade names or amounts (R8, R9).
 */
@Component
public class LearnerDisclosures {
    private final ClearanceQueries dossiers;
    private final DisclosureRequests docket;
    private final DisclosurePresenter wording;

    LearnerDisclosures(ClearanceQueries dossiers, DisclosureRequests docket, DisclosurePresenter wording) {
        this.dossiers = dossiers;
        this.docket = docket;
        this.wording = wording;
    }

    /** The disclosure of an activity as it stands now. Doors ask for reach, or show it to everybody. */
    public LearnerDisclosure of(ActivityId activity) {
        var exemption = docket.exemption(activity).map(DisclosureRequests.Exempted::ground);
        var roles = dossiers.forLearners(activity).stream()
                .collect(Collectors.groupingBy(c -> c.contributor().person(), LinkedHashMap::new, Collectors.toList()));
        var names = wording.names(roles.keySet().stream());
        return new LearnerDisclosure(
                exemption.isPresent(),
                exemption.filter(ground -> ground == Exemption.NON_CLINICAL).isPresent(),
                roles.entrySet().stream()
                        .map(one -> shown(one.getKey(), names.getOrDefault(one.getKey(), ""), one.getValue()))
                        .toList());
    }

    /** Whether a person is cleared in all these roles of an activity, or the activity is exempt from Standard 3. */
    public boolean isCleared(ActivityId activity, List<Contributor> roles) {
        return dossiers.clearances(roles).stream().allMatch(ContributorClearance::isCleared)
                || docket.exemption(activity).isPresent();
    }

    /** Whether this person may judge content or peers there: a disclosure that counts, and nothing relevant in it. */
    public boolean hasNothingRelevant(PersonId person, ActivityId activity) {
        return docket.exemption(activity).isPresent() || dossiers.hasNothingRelevant(person, activity);
    }

    private static Person shown(PersonId person, String name, Collection<ContributorClearance> roles) {
        var ties = roles.stream()
                .flatMap(role -> role.relationships().stream())
                .filter(RelationshipReview::isShownToLearners)
                .map(r -> new Tie(
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
                ties);
    }

    /**
     * What learners are told.
     *
     * @param exempted whether Standard 3 need not be followed (R10)
     * @param nonClinical whether nothing clinical is taught, so that content needs no review of validity
     * @param people everybody in control of content, whether cleared or not
     */
    public record LearnerDisclosure(boolean exempted, boolean nonClinical, List<Person> people) {
        /** Those with relevant relationships, all mitigated. */
        public List<Person> related() {
            return people.stream()
                    .filter(p -> p.isCleared() && !p.ties().isEmpty())
                    .toList();
        }

        /** Those who have none. */
        public List<Person> unrelated() {
            return people.stream()
                    .filter(p -> p.isCleared() && p.ties().isEmpty())
                    .toList();
        }

        /** Those whom learners read by name: who is not cleared yet is “to be announced”. */
        public Set<PersonId> announced() {
            return people.stream()
                    .filter(p -> exempted || p.isCleared())
                    .map(Person::id)
                    .collect(Collectors.toSet());
        }

        /** Names by person, of those who are announced. */
        public Map<PersonId, String> names() {
            return people.stream()
                    .filter(p -> announced().contains(p.id()))
                    .collect(Collectors.toMap(Person::id, Person::name));
        }

        /** Those who are still on their way, so that their sessions cannot start. */
        public List<Person> open() {
            return exempted
                    ? List.of()
                    : people.stream().filter(p -> !p.isCleared()).toList();
        }

        /** Whether somebody is still to be announced. */
        public boolean isIncomplete() {
            return open().stream().anyMatch(p -> !p.isOut());
        }
    }

    /**
     * A person in control of content.
     *
     * @param ties relevant relationships that were mitigated
     */
    public record Person(PersonId id, String name, List<ContentRole> roles, ClearanceState state, List<Tie> ties) {
        /** Whether they plan the activity. */
        public boolean isPlanner() {
            return roles.stream().anyMatch(ContentRole::isPlanner);
        }

        /** Whether they choose or judge what is taught in every session, not only what they teach. */
        public boolean isEverywhere() {
            return roles.stream().anyMatch(role -> role.isPlanner() || role == ContentRole.CONTENT_REVIEWER);
        }

        /** Whether nothing stands open. */
        public boolean isCleared() {
            return state == ClearanceState.CLEARED;
        }

        /** Whether they will never be part of it. */
        public boolean isOut() {
            return state == ClearanceState.EXCLUDED || state == ClearanceState.REFUSED;
        }
    }

    /** A company by name only, and the message key of the nature of the relationship. */
    public record Tie(String company, String nature) {}
}
