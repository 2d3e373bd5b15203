package org.baselinecme.planning.needs;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the page of an assessment for the person who opens it. */
@Service
@Transactional(readOnly = true)
public class NeedsPages {
    private final NeedsAssessmentAccess access;
    private final NeedsQueries queries;
    private final People people;
    private final Office office;

    NeedsPages(NeedsAssessmentAccess access, NeedsQueries queries, People people, Office office) {
        this.access = access;
        this.queries = queries;
        this.people = people;
        this.office = office;
    }

    /** The page, with the actions this person may take. */
    @Needs(Duty.SEE_ACTIVITIES)
    NeedsPage of(Me me, ActivityId activity) {
        var place = access.mustSee(me, activity);
        var assessment = access.find(activity);
        var comments = queries.comments(activity);
        var content = queries.of(activity, comments);
        var seen = comments.stream()
                .filter(comment -> maySee(me, place, assessment, comment))
                .toList();
        return new NeedsPage(
                place,
                assessment.state(),
                content,
                seen,
                NeedsPage.Rights.of(me, place, assessment.state(), content),
                people.names(mentioned(place, content, seen)),
                office.moments());
    }

    /** The owner sees a comment once the assessment is returned. */
    private static boolean maySee(Me me, Standing place, NeedsAssessment assessment, NeedsComment comment) {
        return assessment.state() != AssessmentState.SUBMITTED
                || me.may(Duty.DECIDE_NEEDS, place)
                || !comment.isNewerThan(assessment.since());
    }

    private static List<PersonId> mentioned(Standing place, NeedsContent content, List<NeedsComment> comments) {
        var savers = content.answers().values().stream().map(NeedsAnswer::savedBy);
        var writers =
                comments.stream().flatMap(c -> Stream.of(c.by(), c.answeredBy() == null ? c.by() : c.answeredBy()));
        return Stream.concat(Stream.of(place.owner()), Stream.concat(savers, writers))
                .map(person -> person == null ? place.owner() : person)
                .distinct()
                .toList();
    }
}
