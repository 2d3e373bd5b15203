package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Learners answer an assessment: the baseline before the activity, and the attempts after it. Scored here alone. */
@Service
@Transactional
public class AssessmentAttempts {
    /** Far more than any form asks; a request cannot store a book. */
    private static final int MOST = 20_000;

    private final AssessmentRows assessments;
    private final AttemptRows rows;
    private final FormRows forms;
    private final Office office;
    private final ApplicationEventPublisher events;

    AssessmentAttempts(
            AssessmentRows assessments,
            AttemptRows rows,
            FormRows forms,
            Office office,
            ApplicationEventPublisher events) {
        this.assessments = assessments;
        this.rows = rows;
        this.forms = forms;
        this.office = office;
        this.events = events;
    }

    /** The page of one occasion; {@link NotFound} where the activity asks nothing then. */
    @Needs(Duty.TAKE_PART)
    @Transactional(readOnly = true)
    AttemptPage page(Me me, ActivityId activity, Occasion occasion) {
        var overview = asked(activity, occasion);
        var mine = rows.of(me.person(), activity);
        var against = new AttemptPolicy(overview, mine, office.moments()).against(occasion);
        var open = mine.open(occasion).filter(sitting -> against.isEmpty());
        var handedIn = mine.handedIn(occasion);
        var told = open.isEmpty() && occasion == Occasion.AFTER && !handedIn.isEmpty()
                ? told(overview, mine, handedIn.getLast())
                : List.<AttemptPage.Told>of();
        return new AttemptPage(
                overview,
                occasion,
                mine.isPassed() ? List.of() : against,
                open.map(sitting -> AttemptPage.questions(forms.items(sitting.form())))
                        .orElse(List.of()),
                open.map(AssessmentAttempt::draft).orElse(Answers.NONE),
                handedIn,
                told);
    }

    /**
     * Begins the baseline or the next attempt; one that is open already goes on. {@link Refused} for who takes no part, before
     * and after the time for it, and when the attempts are used up (R32).
     */
    @Needs(Duty.TAKE_PART)
    public void begin(Me me, ActivityId activity, Occasion occasion) {
        var overview = asked(activity, occasion);
        var mine = rows.of(me.person(), activity);
        var form = overview.form();
        Refused.ifAny(new AttemptPolicy(overview, mine, office.moments()).against(occasion));
        var used = mine.handedIn(occasion).size();
        if (form == null
                || mine.open(occasion).isPresent()
                || mine.isPassed()
                || occasion == Occasion.BEFORE && used > 0) return;
        rows.begin(
                me.person(),
                activity,
                form,
                occasion,
                used + 1,
                office.moments().now());
    }

    /** Keeps what I answered so far. {@link Refused} where it was handed in meanwhile. */
    @Needs(Duty.TAKE_PART)
    public void save(Me me, ActivityId activity, Occasion occasion, Answers answers) {
        var length = answers.typed().values().stream().mapToInt(String::length).sum();
        if (length > MOST || !rows.save(me.person(), activity, occasion, answers))
            throw new Refused(List.of(
                    Objection.blocking("sitting.handed-in", "/assessments/" + activity + "/" + occasion.word())));
    }

    /**
     * Hands my answers in, and scores them; sent twice, they are taken once. Gives what is wrong by question, where something
     * is missing: then nothing was handed in, and what was answered is kept.
     */
    @Needs(Duty.TAKE_PART)
    public Map<UUID, String> handIn(Me me, ActivityId activity, Occasion occasion, Answers answers) {
        var overview = asked(activity, occasion);
        var open = rows.lockOpen(me.person(), activity, occasion);
        if (open.isEmpty()) return Map.of();
        var mine = rows.of(me.person(), activity);
        Refused.ifAny(new AttemptPolicy(overview, mine, office.moments()).against(occasion));
        var sitting = open.getFirst();
        var items = forms.items(sitting.form());
        var questions = items.stream().map(Item::question).toList();
        var wrong = answers.wrong(questions);
        if (!wrong.isEmpty()) {
            save(me, activity, occasion, answers);
            return wrong;
        }
        var now = office.moments().now();
        var score = Score.of(items, answers, sitting.passMark());
        forms.keep(new FormRows.Given(me.person(), activity, null, sitting.id(), now), questions, answers);
        rows.handIn(sitting, score, now);
        events.publishEvent(new AssessmentEvent.AssessmentHandedIn(
                sitting.id(), activity, occasion, sitting.attempt(), score, me.person(), now));
        return Map.of();
    }

    /** What is right is told once another attempt cannot be spoiled by it. */
    private List<AttemptPage.Told> told(Overview overview, Progress mine, AssessmentAttempt last) {
        var given = rows.given(last.id());
        var over = mine.isPassed()
                || !overview.terms().allowAfter(mine.handedIn(Occasion.AFTER).size());
        return forms.items(last.form()).stream()
                .map(item -> AttemptPage.Told.of(item, given.to(item.question()), over))
                .toList();
    }

    private Overview asked(ActivityId activity, Occasion occasion) {
        return assessments
                .of(activity)
                .filter(overview -> overview.isTold() && overview.items() > 0)
                .filter(overview ->
                        occasion == Occasion.AFTER || overview.terms().baseline())
                .orElseThrow(NotFound::new);
    }
}
