package org.baselinecme.planning.needs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Reads the content of a needs assessment. It checks no access: its callers do. */
@Component
class NeedsQueries {
    private final NeedsAnswerRepository answers;
    private final EvidenceRepository evidence;
    private final NeedsObjectiveRepository objectives;
    private final CommentRepository comments;
    private final KnowledgeAloneAllowanceRepository allowances;
    private final References references;

    NeedsQueries(
            NeedsAnswerRepository answers,
            EvidenceRepository evidence,
            NeedsObjectiveRepository objectives,
            CommentRepository comments,
            KnowledgeAloneAllowanceRepository allowances,
            References references) {
        this.answers = answers;
        this.evidence = evidence;
        this.objectives = objectives;
        this.comments = comments;
        this.allowances = allowances;
        this.references = references;
    }

    /** The whole content, read in five statements. */
    NeedsContent of(ActivityId activity) {
        return of(activity, comments(activity));
    }

    /** The whole content, where its comments are read already. */
    NeedsContent of(ActivityId activity, List<NeedsComment> comments) {
        return new NeedsContent(
                activity,
                answers(activity),
                evidence(activity),
                objectives(activity),
                allowances.existsById(activity),
                comments.stream()
                        .filter(comment -> !comment.isAnswered())
                        .map(NeedsComment::question)
                        .distinct()
                        .toList());
    }

    /** Every comment, oldest first. */
    List<NeedsComment> comments(ActivityId activity) {
        return comments.findByActivityOrderByAtAsc(activity);
    }

    /** Comments without an answer, oldest first. */
    List<NeedsComment> openComments(ActivityId activity) {
        return comments.findByActivityAndAnswerIsNullOrderByAtAsc(activity);
    }

    /** The saved answer to one question. */
    Optional<NeedsAnswer> answer(ActivityId activity, NeedsQuestion question) {
        return answers.findByActivityAndQuestion(activity, question);
    }

    private Map<NeedsQuestion, NeedsAnswer> answers(ActivityId activity) {
        return answers.findByActivity(activity).stream()
                .collect(Collectors.toMap(
                        NeedsAnswer::question,
                        Function.identity(),
                        (one, other) -> one,
                        () -> new EnumMap<>(NeedsQuestion.class)));
    }

    /** The sources in the order they were added, each with the strength of its kind (R27). */
    List<EvidenceRow> evidence(ActivityId activity) {
        var strengths = strengths();
        return evidence.findByActivityOrderById(activity).stream()
                .map(one -> EvidenceRow.of(one, strengths.getOrDefault(one.source(), Evidence.Strength.WEAK)))
                .toList();
    }

    private Map<String, Evidence.Strength> strengths() {
        return references.read(ReferenceList.EVIDENCE_SOURCE).all(ReferenceList.EVIDENCE_SOURCE).stream()
                .filter(row -> row.attributes().containsKey("strength"))
                .collect(Collectors.toMap(
                        ReferenceRow::code, row -> Evidence.Strength.valueOf(row.attribute("strength"))));
    }

    /** The proposed objectives in their order, numbered from 1. */
    List<ProposedObjective> objectives(ActivityId activity) {
        var found = objectives.findByActivityOrderByPositionAscIdAsc(activity);
        return IntStream.range(0, found.size())
                .mapToObj(i -> found.get(i).at(i + 1))
                .toList();
    }
}
