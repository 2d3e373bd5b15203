package org.baselinecme.delivery.learning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is announced of assessments, and how learners answered them. */
@Service
@Transactional(readOnly = true)
public class Assessments {
    private final Standings standings;
    private final AssessmentQueries queries;
    private final FormQueries forms;
    private final JdbcClient jdbc;

    Assessments(Standings standings, AssessmentQueries queries, FormQueries forms, JdbcClient jdbc) {
        this.standings = standings;
        this.queries = queries;
        this.forms = forms;
        this.jdbc = jdbc;
    }

    /** What learners are told of the assessment of a published activity; empty where it has none that is complete. */
    @Anyone
    public Optional<AssessmentAnnouncement> announced(String number) {
        return queries.published(number)
                .filter(AssessmentOverview::isComplete)
                .map(one -> new AssessmentAnnouncement(
                        one.activity(),
                        one.items(),
                        one.terms().passMark() == null ? 0 : one.terms().passMark(),
                        one.terms().attempts(),
                        one.terms().baseline(),
                        one.terms().forCredit(),
                        AttemptPolicy.isAsking(one.stage())));
    }

    /** The submitted attempts that results are calculated from; {@link NotFound} out of reach. Without any it is empty. */
    @Needs(Duty.SEE_ACTIVITIES)
    public SubmittedSheets sheets(Me me, ActivityId activity) {
        standings.seenBy(me, activity);
        var overview = queries.of(activity).orElseThrow(NotFound::new);
        var items = forms.counted(activity);
        var versions = items.entrySet().stream()
                .map(form -> new SubmittedSheets.Version(
                        form.getKey(),
                        form.getValue().stream()
                                .map(item -> item.question().wording())
                                .toList()))
                .toList();
        var sheets = submitted(activity).stream()
                .map(one -> one.sheet(items.getOrDefault(one.form(), List.of())))
                .toList();
        return new SubmittedSheets(overview.terms().passMark(), passed(activity), versions, sheets);
    }

    private int passed(ActivityId activity) {
        return jdbc.sql("""
                        select count(distinct o.root) from assessment_sitting s join v_person_root o on o.person = s.person
                        where s.activity = ? and s.passed
                        """).param(activity.value()).query(Integer.class).single();
    }

    /** Baselines and first attempts, each with its answers. */
    private List<Submitted> submitted(ActivityId activity) {
        var found = new LinkedHashMap<UUID, Submitted>();
        jdbc.sql("""
                        select s.id, s.form, s.occasion, o.root, a.question, coalesce(a.answer, '') as answer
                        from assessment_sitting s join v_person_root o on o.person = s.person
                        left join form_answer a on a.sitting = s.id
                        where s.activity = ? and s.attempt = 1 and s.submitted_at is not null order by s.id
                        """)
                .param(activity.value())
                .query(AnswerRow.class)
                .list()
                .forEach(row -> found.computeIfAbsent(row.id(), id -> row.submitted())
                        .typed()
                        .put("q-" + row.question(), row.answer()));
        return List.copyOf(found.values());
    }

    record AnswerRow(
            UUID id,
            UUID form,
            AssessmentOccasion occasion,
            UUID root,
            @Nullable UUID question,
            String answer) {
        Submitted submitted() {
            return new Submitted(root, form, occasion, new HashMap<>());
        }
    }

    /** A first attempt or a baseline, with what was answered by the names of the fields. */
    private record Submitted(UUID root, UUID form, AssessmentOccasion occasion, Map<String, String> typed) {
        SubmittedSheets.Sheet sheet(List<AssessmentItem> items) {
            var answers = new Answers(typed);
            var right = items.stream()
                    .map(item -> item.isRight(answers.to(item.question())))
                    .toList();
            return new SubmittedSheets.Sheet(root, form, occasion, right);
        }
    }
}
