package org.baselinecme.planning.disclosures;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the roster page and the review page for a viewer. */
@Service
@Transactional(readOnly = true)
public class RosterPages {
    private final Standings standings;
    private final ClearanceQueries clearances;
    private final StandardExemptionRepository exemptions;
    private final DisclosurePresenter presenter;

    RosterPages(
            Standings standings,
            ClearanceQueries clearances,
            StandardExemptionRepository exemptions,
            DisclosurePresenter presenter) {
        this.standings = standings;
        this.clearances = clearances;
        this.exemptions = exemptions;
        this.presenter = presenter;
    }

    /**
     * The people in control of the activity's content.
     *
     * @param search part of a name of somebody to add to the roster; empty for none
     */
    @Needs(Duty.SEE_ACTIVITIES)
    RosterPage of(Me me, ActivityId activity, String search) {
        var place = standings.seenBy(me, activity);
        var people = clearances.of(activity);
        var names = presenter.names(people.stream().map(c -> c.contributor().person()));
        var rights = RosterPage.Rights.of(me, place);
        var found =
                rights.mayKeep() && !search.isBlank() ? presenter.find(me, search.strip()) : Map.<String, String>of();
        var moments = presenter.moments();
        return new RosterPage(
                place,
                exemptions
                        .findById(activity)
                        .map(granted -> new RosterPage.Exemption(granted.ground(), granted.why()))
                        .orElse(null),
                people.stream()
                        .map(c -> row(c, names.getOrDefault(c.contributor().person(), ""), moments))
                        .toList(),
                search.strip(),
                found,
                rights);
    }

    private static RosterRow row(ContributorClearance person, String name, Moments moments) {
        var role = person.contributor();
        var disclosure = person.disclosure();
        var requested = person.requestedAt();
        return new RosterRow(
                role.id(),
                name,
                role.role().message(),
                person.state(),
                moments.say(role.since()),
                requested == null ? "" : moments.say(requested),
                disclosure == null ? "" : moments.say(disclosure.submittedAt()),
                person.clearedAt().map(moments::say).orElse(""),
                disclosure != null
                        && person.clearedAt()
                                .filter(disclosure.submittedAt()::isAfter)
                                .isPresent(),
                role.role().isPlanner() ? person.gapDays(moments.now()) : 0,
                role.role().isPlanner() && person.isUnmitigated());
    }

    /** The review of one person. Only the person and those who collect disclosures see the relationships. */
    @Needs(Duty.SEE_ACTIVITIES)
    ClearanceReviewPage of(Me me, ActivityId activity, UUID contributor) {
        var place = standings.seenBy(me, activity);
        var person = clearances.of(activity, contributor);
        var id = person.contributor().person();
        var holders = presenter.reviewers(place, id);
        var names = presenter.names(Stream.concat(
                Stream.concat(Stream.of(id), holders.stream()),
                person.relationships().stream()
                        .flatMap(r -> r.decisions().stream())
                        .flatMap(RosterPages::peopleOf)));
        var seesRelationships = me.is(id) || me.may(Duty.COLLECT_DISCLOSURES, place);
        return new ClearanceReviewPage(
                place,
                contributor,
                names.getOrDefault(id, ""),
                person.contributor().role(),
                person.state(),
                me.is(id),
                !me.is(id) && me.may(Duty.REVIEW_DISCLOSURES, place),
                me.may(Duty.COLLECT_DISCLOSURES, place),
                id.value(),
                holders.stream().map(holder -> names.getOrDefault(holder, "")).toList(),
                peers(me, place, person),
                presenter.steps(person),
                seesRelationships ? presenter.items(person, names) : List.of());
    }

    private Map<String, String> peers(Me me, Standing place, ContributorClearance person) {
        if (!me.may(Duty.REVIEW_DISCLOSURES, place)) return Map.of();
        var independent = presenter.peers(place).stream()
                .filter(peer -> !peer.equals(person.contributor().person()))
                .filter(peer -> clearances.hasNothingRelevant(peer, place.activity()));
        return presenter.choices(independent);
    }

    private static Stream<PersonId> peopleOf(ClearanceDecision decision) {
        return Stream.concat(Stream.of(decision.by()), Stream.ofNullable(decision.peer()));
    }
}
