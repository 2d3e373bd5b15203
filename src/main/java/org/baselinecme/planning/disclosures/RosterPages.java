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

/** Assembles the roster's pages for the one who looks at them. */
@Service
@Transactional(readOnly = true)
public class RosterPages {
    private final Standings standings;
    private final ClearanceQueries dossiers;
    private final DisclosureRequests docket;
    private final DisclosurePresenter wording;

    RosterPages(
            Standings standings, ClearanceQueries dossiers, DisclosureRequests docket, DisclosurePresenter wording) {
        this.standings = standings;
        this.dossiers = dossiers;
        this.docket = docket;
        this.wording = wording;
    }

    /**
     * Everybody in control of the activity's content.
     *
     * @param looked a part of a name to put on the roster; empty for none
     */
    @Needs(Duty.SEE_ACTIVITIES)
    RosterPage of(Me me, ActivityId activity, String looked) {
        var place = standings.seenBy(me, activity);
        var people = dossiers.of(activity);
        var names = wording.names(people.stream().map(c -> c.contributor().person()));
        var rights = RosterPage.Rights.of(me, place);
        var found = rights.mayKeep() && !looked.isBlank() ? wording.find(me, looked.strip()) : Map.<String, String>of();
        var moments = wording.moments();
        return new RosterPage(
                place,
                docket.exemption(activity).orElse(null),
                people.stream()
                        .map(c -> row(c, names.getOrDefault(c.contributor().person(), ""), moments))
                        .toList(),
                looked.strip(),
                found,
                rights);
    }

    private static RosterRow row(ContributorClearance person, String name, Moments moments) {
        var role = person.contributor();
        var disclosure = person.disclosure();
        var asked = person.asked();
        return new RosterRow(
                role.id(),
                name,
                role.role().message(),
                person.state(),
                moments.say(role.since()),
                asked == null ? "" : moments.say(asked),
                disclosure == null ? "" : moments.say(disclosure.submittedAt()),
                person.clearedAt().map(moments::say).orElse(""),
                role.role().isPlanner() ? person.gapDays(moments.now()) : 0,
                role.role().isPlanner() && person.isUnmitigated());
    }

    /** One person's review; the person and those who collect disclosures see what was disclosed, nobody else. */
    @Needs(Duty.SEE_ACTIVITIES)
    ReviewPage of(Me me, ActivityId activity, UUID contributor) {
        var place = standings.seenBy(me, activity);
        var person = dossiers.of(activity, contributor);
        var id = person.contributor().person();
        var holders = wording.reviewers(place, id);
        var names = wording.names(Stream.concat(
                Stream.concat(Stream.of(id), holders.stream()),
                person.relationships().stream()
                        .flatMap(r -> r.decisions().stream())
                        .flatMap(RosterPages::named)));
        var open = me.is(id) || me.may(Duty.COLLECT_DISCLOSURES, place);
        return new ReviewPage(
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
                wording.clock(person),
                open ? wording.items(person, names) : List.of());
    }

    private Map<String, String> peers(Me me, Standing place, ContributorClearance person) {
        if (!me.may(Duty.REVIEW_DISCLOSURES, place)) return Map.of();
        var able = wording.peers(place).stream()
                .filter(peer -> !peer.equals(person.contributor().person()))
                .filter(peer -> dossiers.hasNothingRelevant(peer, place.activity()));
        return wording.choices(able);
    }

    private static Stream<PersonId> named(ClearanceDecision decision) {
        return Stream.concat(Stream.of(decision.by()), Stream.ofNullable(decision.peer()));
    }
}
