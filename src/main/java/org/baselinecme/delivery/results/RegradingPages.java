package org.baselinecme.delivery.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.delivery.learning.AnsweredItem;
import org.baselinecme.delivery.learning.Assessments;
import org.baselinecme.delivery.learning.CorrectedKeys;
import org.baselinecme.delivery.learning.RescoredAttempt;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the results of an assessment, and the preview of a corrected key. */
@Service
@Transactional
public class RegradingPages {
    private static final Set<Stage> OPEN = Set.of(Stage.OPEN, Stage.DELIVERED, Stage.RECONCILING);
    private final Standings standings;
    private final Assessments assessments;
    private final CorrectedKeys keys;
    private final RegradingQueries queries;
    private final People people;
    private final Office office;

    RegradingPages(
            Standings standings,
            Assessments assessments,
            CorrectedKeys keys,
            RegradingQueries queries,
            People people,
            Office office) {
        this.standings = standings;
        this.assessments = assessments;
        this.keys = keys;
        this.queries = queries;
        this.people = people;
        this.office = office;
    }

    /** How learners answered. */
    @Needs(Duty.SEE_ACTIVITIES)
    AssessmentResultPage results(Me me, ActivityId activity) {
        return new AssessmentResultPage(standings.seenBy(me, activity), assessments.resultOf(me, activity));
    }

    /** The answered items whose keys the reader may correct; none for others. */
    @Needs(Duty.SEE_ACTIVITIES)
    List<AnsweredItem> keys(Me me, ActivityId activity) {
        return me.may(Duty.CORRECT_CREDIT, standings.seenBy(me, activity)) ? keys.items(activity) : List.of();
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
        var against = against(activity, item, form, accepted);
        var scores = form.isAsked() && against.isEmpty()
                ? keys.scores(activity, question, accepted)
                : List.<RescoredAttempt>of();
        return new RegradingPage(
                place,
                item,
                form,
                accepted,
                scores,
                names(newlyPassed(activity, scores)),
                scores.stream().filter(RegradingPages::isKept).count(),
                past(question),
                against);
    }

    /** Who passes only by these scores, each by the id all their records are read under. */
    Set<PersonId> newlyPassed(ActivityId activity, List<RescoredAttempt> scores) {
        var fresh = scores.stream()
                .filter(RescoredAttempt::isNewlyPassed)
                .map(RescoredAttempt::person)
                .toList();
        return fresh.isEmpty() ? new HashSet<>() : queries.withoutPass(activity, fresh);
    }

    /** Whether an attempt would not pass by its score, and keeps its pass. */
    private static boolean isKept(RescoredAttempt one) {
        return Boolean.TRUE.equals(one.passed())
                && one.isChanged()
                && one.correctThen() * one.total() < one.correct() * one.totalThen();
    }

    private List<Objection> against(ActivityId activity, AnsweredItem item, RegradingForm form, List<String> accepted) {
        var found = new ArrayList<Objection>();
        var page = "/activities/" + activity + "/assessment/results";
        if (!OPEN.contains(queries.stageOf(activity))) found.add(Objection.blocking("regrade.closed", page));
        if (!form.isAsked()) return found;
        if (form.dropped() && item.others() == 0) found.add(Objection.blocking("regrade.last-item", page));
        if (Set.copyOf(accepted).equals(Set.copyOf(item.answers())))
            found.add(Objection.blocking("regrade.same", page));
        return found;
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
