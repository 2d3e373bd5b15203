package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Formats people, dates and decisions for the pages. */
@Component
class DisclosurePresenter {
    private final People people;
    private final Office office;
    private final Grants grants;
    private final Contributors roster;

    DisclosurePresenter(People people, Office office, Grants grants, Contributors roster) {
        this.people = people;
        this.office = office;
        this.grants = grants;
        this.roster = roster;
    }

    Map<PersonId, String> names(Stream<PersonId> ids) {
        return people.names(ids.distinct().toList());
    }

    Moments moments() {
        return office.moments();
    }

    /** Names of the people found, by id, in the order of their names. */
    Map<String, String> find(Me me, String part) {
        return choices(people.find(me, part).stream());
    }

    /** Ids and printed names, in the given order. */
    Map<String, String> choices(Stream<PersonId> ids) {
        var all = ids.toList();
        var names = people.names(all);
        var choices = new LinkedHashMap<String, String>();
        all.forEach(id -> choices.put(id.toString(), names.getOrDefault(id, "")));
        return choices;
    }

    /** Those who may decide about a person: never the person (R3). */
    List<PersonId> reviewers(Standing place, PersonId person) {
        return grants.holders(Duty.REVIEW_DISCLOSURES, place).stream()
                .filter(holder -> !holder.equals(person))
                .toList();
    }

    /** Possible peer reviewers: the people on the roster and those who collect disclosures. */
    List<PersonId> peers(Standing place) {
        var here = roster.of(place.activity()).stream().map(Contributor::person);
        return Stream.concat(here, grants.holders(Duty.COLLECT_DISCLOSURES, place).stream())
                .distinct()
                .toList();
    }

    /** The dates from the start of the role to clearance (R4). */
    List<ClearanceReviewPage.Step> steps(ContributorClearance person) {
        var moments = office.moments();
        var disclosure = person.disclosure();
        var late = person.gapDays(moments.now()) > 0;
        var cleared = person.clearedAt().orElse(null);
        return List.of(
                step("clock.role", person.contributor().since(), moments, "done"),
                step("clock.asked", person.requestedAt(), moments, "done"),
                step("clock.disclosed", disclosure == null ? null : disclosure.submittedAt(), moments, "done"),
                step("clock.cleared", cleared, moments, late ? "late" : "done"));
    }

    private static ClearanceReviewPage.Step step(String message, @Nullable Instant at, Moments moments, String tone) {
        return new ClearanceReviewPage.Step(message, at == null ? "" : moments.say(at), at == null ? "" : tone);
    }

    List<ClearanceReviewPage.Item> items(ContributorClearance person, Map<PersonId, String> names) {
        var moments = office.moments();
        return person.relationships().stream()
                .map(reviewed -> item(reviewed, names, moments))
                .toList();
    }

    private static ClearanceReviewPage.Item item(
            RelationshipReview reviewed, Map<PersonId, String> names, Moments moments) {
        var relationship = reviewed.relationship();
        var end = relationship.endedOn();
        return new ClearanceReviewPage.Item(
                "r-" + relationship.company() + "-" + relationship.nature(),
                relationship.company().toString(),
                relationship.name(),
                relationship.kind(),
                relationship.nature(),
                end == null ? "" : moments.dated(end),
                reviewed.state(),
                reviewed.turns(),
                reviewed.decisions().stream()
                        .map(decision -> decision(decision, names, moments))
                        .toList());
    }

    private static ClearanceReviewPage.Decision decision(
            ClearanceDecision decision, Map<PersonId, String> names, Moments moments) {
        var method = decision.method();
        var exception = decision.exception();
        var detail = method != null ? method.message() : exception != null ? exception.message() : "";
        var peer = decision.peer();
        return new ClearanceReviewPage.Decision(
                decision.clearance(),
                detail,
                peer == null ? "" : names.getOrDefault(peer, ""),
                decision.why(),
                names.getOrDefault(decision.by(), ""),
                moments.say(decision.at()));
    }
}
