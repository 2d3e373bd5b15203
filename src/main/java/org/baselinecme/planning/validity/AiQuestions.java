package org.baselinecme.planning.validity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the question about artificial intelligence offers and accepts (R76). Form and service ask the same rules. */
@Component
class AiQuestions {
    private final Contributors contributors;
    private final AiQueries queries;
    private final People people;
    private final Office office;

    AiQuestions(Contributors contributors, AiQueries queries, People people, Office office) {
        this.contributors = contributors;
        this.queries = queries;
        this.people = people;
        this.office = office;
    }

    /** The people who may have checked the content, by name, and whether the reader has acknowledged the policy in force. */
    AiQuestion of(Me me, ActivityId activity) {
        var offered = checkers(me, activity);
        var names = people.names(offered);
        var policy = queries.policy();
        return new AiQuestion(
                offered.stream()
                        .map(id -> new AiQuestion.Checker(id.toString(), names.getOrDefault(id, "")))
                        .sorted(Comparator.comparing(AiQuestion.Checker::name))
                        .toList(),
                policy.isPresent() && !queries.isAcknowledged(policy.get().id(), me.person()));
    }

    /**
     * The question is answered; the checker is the reviewer or in control of the activity's content; nothing was used in the
     * future; and what was made with artificial intelligence is accepted only when a person has checked it.
     */
    List<Objection> objectionsTo(Me me, ActivityId activity, ContentReviewForm form) {
        var ai = form.ai();
        var page = "/activities/" + activity + "/content";
        if (ai.used() == null) return List.of(Objection.blocking("content.ai-open", page));
        if (!ai.isUsed()) return List.of();
        var found = new ArrayList<Objection>();
        if (form.isAccepted() && !ai.isAnswered()) found.add(Objection.blocking("content.ai-unchecked", page));
        var checker = ai.checker();
        if (checker != null && !checkers(me, activity).contains(checker))
            found.add(Objection.blocking("content.ai-checker", "/activities/" + activity + "/people"));
        var today = office.moments().today();
        if (Stream.concat(Stream.ofNullable(ai.from()), Stream.ofNullable(ai.until()))
                .anyMatch(day -> day.isAfter(today))) found.add(Objection.blocking("content.ai-future", page));
        return found;
    }

    private List<PersonId> checkers(Me me, ActivityId activity) {
        return Stream.concat(
                        Stream.of(me.person()),
                        contributors.of(activity).stream().map(Contributor::person))
                .distinct()
                .toList();
    }
}
