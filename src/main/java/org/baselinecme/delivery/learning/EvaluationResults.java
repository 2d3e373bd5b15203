package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.delivery.learning.EvaluationResultsPage.Said;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.statistics.SmallGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation of an activity as sums, and the reviews of answers that reported commercial bias. */
@Service
@Transactional(readOnly = true)
public class EvaluationResults {
    private final Standings standings;
    private final JdbcClient jdbc;
    private final FormRepository forms;
    private final BiasReviewRepository reviews;
    private final Office office;
    private final ApplicationEventPublisher events;

    EvaluationResults(
            Standings standings,
            JdbcClient jdbc,
            FormRepository forms,
            BiasReviewRepository reviews,
            Office office,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.jdbc = jdbc;
        this.forms = forms;
        this.reviews = reviews;
        this.office = office;
        this.events = events;
    }

    @Needs(Duty.SEE_ACTIVITIES)
    EvaluationResultsPage of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var all =
                jdbc.sql("""
                        select a.question, o.root as person, a.answer, a.at from form_answer a
                        join v_person_root o on o.person = a.person where a.activity = ? and a.sitting is null order by a.at, o.root
                        """).param(activity.value()).query(Rows.of(Said.class)).list();
        var shown = SmallGroups.published(all, Said::person, Said::at);
        return new EvaluationResultsPage(
                place,
                Said.people(all.stream()),
                shown.size() < all.size(),
                questions(shown),
                flags(activity),
                me.may(Duty.DESIGNATE_CREDIT, place));
    }

    /** The questions with sums of these answers, which may be shown to their reader. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public List<EvaluationResultsPage.Asked> questions(List<Said> shown) {
        var answers = shown.stream().collect(Collectors.groupingBy(Said::question));
        if (answers.isEmpty()) return List.of();
        return forms.findAllWith(answers.keySet()).stream()
                .flatMap(form -> form.items().stream())
                .map(AssessmentItem::question)
                .filter(question -> answers.containsKey(question.id()))
                .map(question ->
                        EvaluationResultsPage.Asked.of(question, answers.getOrDefault(question.id(), List.of())))
                .toList();
    }

    private List<EvaluationResultsPage.Flag> flags(ActivityId activity) {
        return jdbc
                .sql("""
                        select a.id, case when (select count(distinct o.root) from form_answer b
                          join v_person_root o on o.person = b.person where b.question = a.question and b.activity = a.activity and b.sitting is null) >= ?
                          then a.note else '' end as note, r.why, r.at as noted_at, n.name as noted_by
                        from form_answer a join form_question q on q.id = a.question and q.bias
                        left join bias_review r on r.answer = a.id left join v_person n on n.id = r.by
                        where a.activity = ? and a.answer = 'NO' order by a.id
                        """)
                .params(EvaluationResultsPage.LEAST, activity.value())
                .query(Rows.of(Reported.class))
                .list()
                .stream()
                .map(one -> one.flag(office.moments()))
                .toList();
    }

    /** Records what was done about one, once. {@link NotFound} where the activity has no such answer, or it was reviewed. */
    @Needs(Duty.DESIGNATE_CREDIT)
    @Transactional
    public void note(Me me, ActivityId activity, UUID answer, String why) {
        standings.where(me, Duty.DESIGNATE_CREDIT, activity);
        var review = new BiasReview(
                answer, Reason.of(why), me.person(), office.moments().now());
        if (!isReported(activity, answer)) throw new NotFound();
        try {
            reviews.saveAndFlush(review);
        } catch (DataIntegrityViolationException reviewedMeanwhile) {
            throw new NotFound();
        }
        events.publishEvent(review.reviewed(activity));
    }

    private boolean isReported(ActivityId activity, UUID answer) {
        return jdbc.sql("""
                        select exists (select from form_answer a join form_question q on q.id = a.question and q.bias
                          where a.id = ? and a.activity = ? and a.answer = 'NO')
                        """)
                .params(answer, activity.value())
                .query(Boolean.class)
                .single();
    }

    record Reported(
            UUID id,
            String note,
            @Nullable String why,
            @Nullable Instant notedAt,
            @Nullable String notedBy) {
        EvaluationResultsPage.Flag flag(Moments moments) {
            return new EvaluationResultsPage.Flag(
                    id.toString(),
                    note,
                    Optional.ofNullable(why).orElse(""),
                    Optional.ofNullable(notedBy).orElse(""),
                    Optional.ofNullable(notedAt).map(moments::say).orElse(""));
        }
    }
}
