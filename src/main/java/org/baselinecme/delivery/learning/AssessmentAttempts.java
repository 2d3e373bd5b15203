package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.delivery.learning.AttemptQueries.LearnerView;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attempts of learners at an assessment: the baseline before the activity, and the attempts after it. Scored only here. */
@Service
@Transactional
public class AssessmentAttempts {
    /** Characters of all answers together: far more than any form asks for. */
    private static final int LONGEST = 20_000;

    private final AttemptQueries queries;
    private final AttemptRepository attempts;
    private final AssessmentRepository assessments;
    private final FormQueries forms;
    private final FormAnswers formAnswers;
    private final Office office;
    private final ApplicationEventPublisher events;

    AssessmentAttempts(
            AttemptQueries queries,
            AttemptRepository attempts,
            AssessmentRepository assessments,
            FormQueries forms,
            FormAnswers formAnswers,
            Office office,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.attempts = attempts;
        this.assessments = assessments;
        this.forms = forms;
        this.formAnswers = formAnswers;
        this.office = office;
        this.events = events;
    }

    /** The page of one occasion; {@link NotFound} where the activity asks nothing then. */
    @Needs(Duty.TAKE_PART)
    @Transactional(readOnly = true)
    AttemptPage page(Me me, ActivityId activity, AssessmentOccasion occasion) {
        var view = find(me, activity, occasion);
        var overview = view.overview();
        var progress = progress(view);
        var objections = policy(overview, progress).against(occasion);
        var open = progress.open(occasion).filter(attempt -> objections.isEmpty());
        var submitted = progress.submitted(occasion);
        var feedback = open.isEmpty() && occasion == AssessmentOccasion.AFTER && !submitted.isEmpty()
                ? feedback(overview, progress, submitted.getLast())
                : List.<AttemptPage.ItemFeedback>of();
        return new AttemptPage(
                overview,
                occasion,
                progress.isPassed() ? List.of() : objections,
                open.map(attempt -> questions(forms.itemsOf(attempt))).orElse(List.of()),
                open.map(AttemptSummary::draft).orElse(Answers.NONE),
                submitted,
                feedback);
    }

    /**
     * Begins the baseline or the next attempt; nothing where one is open already. {@link Refused} for who takes no part, outside
     * the time for it, and when the attempts are used up (R32). Of two who begin the same attempt at once, the second gets a
     * {@link org.springframework.dao.DataIntegrityViolationException}.
     */
    @Needs(Duty.TAKE_PART)
    public void begin(Me me, ActivityId activity, AssessmentOccasion occasion) {
        var view = find(me, activity, occasion);
        var overview = view.overview();
        var progress = progress(view);
        var form = overview.form();
        Refused.ifAny(policy(overview, progress).against(occasion));
        var used = progress.submitted(occasion).size();
        if (form == null
                || progress.open(occasion).isPresent()
                || progress.isPassed()
                || occasion == AssessmentOccasion.BEFORE && used > 0) return;
        var terms = assessments.lockTerms(activity).orElseThrow(NotFound::new).terms();
        var now = office.moments().now();
        attempts.saveAndFlush(new AssessmentAttempt(activity, terms, form, occasion, used + 1, me.person(), now));
    }

    /** Saves what I answered so far. {@link Refused} where it was submitted meanwhile. */
    @Needs(Duty.TAKE_PART)
    public void save(Me me, ActivityId activity, AssessmentOccasion occasion, Answers answers) {
        if (isTooLong(answers) || !isSaved(me, activity, occasion, answers))
            throw new Refused(List.of(
                    Objection.blocking("attempt.handed-in", "/assessments/" + activity + "/" + occasion.word())));
    }

    private static boolean isTooLong(Answers answers) {
        return answers.typed().values().stream().mapToInt(String::length).sum() > LONGEST;
    }

    private boolean isSaved(Me me, ActivityId activity, AssessmentOccasion occasion, Answers answers) {
        var fields = answers.typed().keySet().toArray(String[]::new);
        var typed = answers.typed().values().toArray(String[]::new);
        return attempts.saveDraft(activity.value(), me.person().value(), occasion.name(), fields, typed) > 0;
    }

    /**
     * Submits my answers and scores them; sent twice, they count once. Returns what is wrong by question, where something is
     * missing: then nothing is submitted, and what was answered is saved.
     */
    @Needs(Duty.TAKE_PART)
    public Map<UUID, String> submit(Me me, ActivityId activity, AssessmentOccasion occasion, Answers answers) {
        var view = find(me, activity, occasion);
        assessments.lockTerms(activity); // no key is corrected meanwhile
        var mine = attempts.lock(activity, view.participation().people());
        var open = mine.stream().filter(attempt -> attempt.isOpen(occasion)).findFirst();
        if (open.isEmpty()) return Map.of();
        Refused.ifAny(policy(view.overview(), view.participation().with(mine)).against(occasion));
        var attempt = open.get();
        var items = forms.itemsOf(attempt.toAttempt());
        var questions = questions(items);
        var wrong = answers.wrong(questions);
        if (!wrong.isEmpty()) {
            save(me, activity, occasion, answers);
            return wrong;
        }
        var now = office.moments().now();
        formAnswers.add(new FormAnswers.Context(me.person(), activity, null, attempt.getId(), now), questions, answers);
        var event = attempt.submit(Score.of(items, answers, attempt.toAttempt().passMark()), me.person(), now);
        attempts.saveAndFlush(attempt);
        events.publishEvent(event);
        return Map.of();
    }

    private static List<Question> questions(List<AssessmentItem> items) {
        return items.stream().map(AssessmentItem::question).toList();
    }

    /** The right answers are shown once no further attempt can benefit from them. */
    private List<AttemptPage.ItemFeedback> feedback(
            AssessmentOverview overview, LearnerProgress progress, AttemptSummary last) {
        var answers = queries.answersOf(last);
        var over = progress.isPassed()
                || !overview.terms()
                        .allowAfter(progress.submitted(AssessmentOccasion.AFTER).size());
        return forms.itemsOf(last).stream()
                .filter(item -> !item.isDropped())
                .map(item -> AttemptPage.ItemFeedback.of(item, answers.to(item.question()), over))
                .toList();
    }

    private AttemptPolicy policy(AssessmentOverview overview, LearnerProgress progress) {
        return new AttemptPolicy(overview, progress, office.moments());
    }

    private LearnerProgress progress(LearnerView view) {
        var participation = view.participation();
        var activity = view.overview().activity();
        return participation.with(attempts.findByActivityAndPersonInOrderById(activity, participation.people()));
    }

    private LearnerView find(Me me, ActivityId activity, AssessmentOccasion occasion) {
        return queries.of(me.person(), activity)
                .filter(view -> view.overview().asks(occasion))
                .orElseThrow(NotFound::new);
    }
}
