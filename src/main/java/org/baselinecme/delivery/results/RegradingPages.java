package org.baselinecme.delivery.results;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.delivery.learning.CorrectedKeys;
import org.baselinecme.delivery.learning.RescoredAttempt;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the preview of a corrected key. */
@Service
@Transactional
public class RegradingPages {
    private final Standings standings;
    private final CorrectedKeys keys;
    private final RegradingQueries queries;
    private final People people;
    private final Office office;

    RegradingPages(Standings standings, CorrectedKeys keys, RegradingQueries queries, People people, Office office) {
        this.standings = standings;
        this.keys = keys;
        this.queries = queries;
        this.people = people;
        this.office = office;
    }

    /** The correction of a key with whom it changes; {@link NotFound} for an item that nobody answered. */
    @Needs(Duty.CORRECT_CREDIT)
    RegradingPage of(Me me, ActivityId activity, UUID question, RegradingForm form) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        var item = keys.items(activity).stream()
                .filter(one -> one.id().equals(question))
                .findFirst()
                .orElseThrow(NotFound::new);
        var accepted = form.accepted(item);
        var against = RegradingPolicy.against(queries.stageOf(activity), activity, item, form);
        var scores = form.isAsked() && against.isEmpty()
                ? keys.scores(activity, question, accepted)
                : List.<RescoredAttempt>of();
        var fresh = queries.newlyPassed(activity, scores);
        return new RegradingPage(
                place,
                item,
                form,
                accepted,
                scores,
                fresh,
                names(fresh),
                scores.stream().filter(RegradingPolicy::isKept).count(),
                past(question),
                against);
    }

    private List<String> names(Set<PersonId> ids) {
        return people.names(List.copyOf(ids)).values().stream().sorted().toList();
    }

    private List<RegradingPage.Past> past(UUID question) {
        var moments = office.moments();
        return queries.past(question).stream()
                .map(row -> new RegradingPage.Past(
                        moments.exact(row.at()), row.by(), row.why(), Regrading.said(row.accepted()), row.changed()))
                .toList();
    }
}
