package org.baselinecme.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.needs.AnswerForm;
import org.baselinecme.planning.needs.Comments;
import org.baselinecme.planning.needs.EvidenceForm;
import org.baselinecme.planning.needs.NeedsAnswers;
import org.baselinecme.planning.needs.NeedsAssessments;
import org.baselinecme.planning.needs.NeedsQuestion;
import org.baselinecme.planning.needs.ObjectiveForm;
import org.baselinecme.planning.needs.Objectives;
import org.baselinecme.planning.needs.Sources;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Fills the needs assessments of the invented office, as their planners would. */
@Component
@Conditional(DemoWanted.class)
class DemoNeeds {
    private final NeedsAssessments assessments;
    private final NeedsAnswers answers;
    private final Sources sources;
    private final Objectives objectives;
    private final Comments comments;
    private final Map<ActivityId, List<UUID>> made = new HashMap<>();

    DemoNeeds(
            NeedsAssessments assessments,
            NeedsAnswers answers,
            Sources sources,
            Objectives objectives,
            Comments comments) {
        this.assessments = assessments;
        this.answers = answers;
        this.sources = sources;
        this.objectives = objectives;
        this.comments = comments;
    }

    void write(Me me, ActivityId id, DemoOffice.Activity told) {
        for (var question : NeedsQuestion.values()) {
            var form = form(question, told);
            if (!form.text().isEmpty() || !form.choices().isEmpty()) answers.save(me, id, question, form);
        }
        for (var source : told.evidence())
            sources.add(
                    me,
                    id,
                    new EvidenceForm(source.source(), source.citation(), dated(source), source.link(), null),
                    null);
        for (var objective : told.objectives())
            objectives.propose(
                    me,
                    id,
                    new ObjectiveForm(
                            objective.text(),
                            objective.needs().stream()
                                    .map(NeedsQuestion::valueOf)
                                    .toList(),
                            null));
    }

    private static AnswerForm form(NeedsQuestion question, DemoOffice.Activity told) {
        var said = told.answers().getOrDefault(question.name(), "");
        var cause = told.answers().getOrDefault(question.name() + "_CAUSE", "");
        var ticked = switch (question) {
            case CHANGE -> told.change();
            case RATIONALE -> List.of(told.format());
            case COMPETENCIES -> told.competencies();
            default -> List.<String>of();
        };
        return AnswerForm.of(0, said, cause, ticked);
    }

    private static LocalDate dated(DemoOffice.Source source) {
        if (source.date() != null) return source.date();
        var days = source.daysAgo() == null ? 0 : source.daysAgo();
        return LocalDate.now(ZoneOffset.UTC).minusDays(days);
    }

    void submit(Me me, ActivityId id) {
        assessments.submit(me, id);
    }

    void comment(Me me, ActivityId id, List<DemoOffice.Remark> remarks) {
        made.put(
                id,
                remarks.stream()
                        .map(remark ->
                                comments.comment(me, id, NeedsQuestion.valueOf(remark.question()), remark.text()))
                        .toList());
        assessments.returnForChanges(me, id);
    }

    void answer(Me me, ActivityId id, List<DemoOffice.Remark> remarks) {
        var ids = made.getOrDefault(id, List.of());
        for (var i = 0; i < ids.size(); i++)
            comments.answer(me, id, ids.get(i), String.valueOf(remarks.get(i).answer()));
    }
}
