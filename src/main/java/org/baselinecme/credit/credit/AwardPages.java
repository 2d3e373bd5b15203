package org.baselinecme.credit.credit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the history of awards for staff. */
@Service
@Transactional(readOnly = true)
public class AwardPages {
    private final Standings standings;
    private final AwardQueries awards;
    private final ClaimPresenter words;
    private final People people;
    private final Office office;
    private final KeptDecisions decisions;

    AwardPages(
            Standings standings,
            AwardQueries awards,
            ClaimPresenter words,
            People people,
            Office office,
            KeptDecisions decisions) {
        this.decisions = decisions;
        this.standings = standings;
        this.awards = awards;
        this.words = words;
        this.people = people;
        this.office = office;
    }

    /** A claim with its history: all turns of awards for the same target, newest first. */
    @Needs(Duty.CORRECT_CREDIT)
    History history(Me me, ActivityId activity, UUID claim) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        var page = words.claimed(claim).orElseThrow(NotFound::new);
        var mine = awards.of(claim);
        if (mine.stream().noneMatch(one -> one.activity().equals(activity))) throw new NotFound();
        var first = mine.getFirst();
        var turns = awards.of(activity).stream()
                .filter(one -> one.learner().equals(first.learner())
                        && Objects.equals(one.session(), first.session())
                        && one.system().equals(first.system()))
                .toList();
        var names = people.names(
                turns.stream().flatMap(AwardPages::people).distinct().toList());
        var moments = office.moments();
        return new History(
                place,
                names.getOrDefault(first.learner(), ""),
                page,
                turns.stream().map(one -> turn(one, names, moments)).toList(),
                decisions.of(claim));
    }

    private static Turn turn(AwardQueries.Awarded one, Map<PersonId, String> names, Moments moments) {
        var reversal = one.reversal();
        return new Turn(
                one.claim().toString(),
                one.turn(),
                one.credits().toString(),
                moments.exact(one.at()),
                reversal == null ? "" : moments.exact(reversal.at()),
                reversal == null ? "" : names.getOrDefault(reversal.by(), ""),
                reversal == null ? "" : reversal.why());
    }

    private static Stream<PersonId> people(AwardQueries.Awarded one) {
        var reversal = one.reversal();
        return reversal == null ? Stream.of(one.learner()) : Stream.of(one.learner(), reversal.by());
    }

    /** A claim with all its turns. */
    record History(
            Standing place, String learner, ClaimResultPage page, List<Turn> turns, List<KeptDecisions.Kept> kept) {
        public boolean isStanding() {
            return page.isStanding();
        }
    }

    /** One award and its reversal. */
    record Turn(String claim, int number, String credits, String at, String reversedAt, String reversedBy, String why) {
        public boolean isReversed() {
            return !reversedAt.isEmpty();
        }
    }
}
