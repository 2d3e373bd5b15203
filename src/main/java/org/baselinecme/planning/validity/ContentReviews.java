package org.baselinecme.planning.validity;

import java.time.Clock;
import java.util.List;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of the content of presentations (Standard 1). */
@Service
@Transactional
public class ContentReviews {
    private final ContentReviewRepository repository;
    private final PresentationQueries presentations;
    private final ContentReviewPolicy policy;
    private final AiQuestions questions;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContentReviews(
            ContentReviewRepository repository,
            PresentationQueries presentations,
            ContentReviewPolicy policy,
            AiQuestions questions,
            Standings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.presentations = presentations;
        this.policy = policy;
        this.questions = questions;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores a review of one presentation by the four questions of Standard 1 and the one about artificial intelligence (R76).
     * {@link Refused} for its faculty, for a reviewer with a relevant relationship or without a valid disclosure, for accepting it
     * before its faculty are cleared (R4) or before a person has checked what artificial intelligence made, and where another
     * review was stored since the page was opened.
     */
    @Needs(Duty.REVIEW_CONTENT)
    public void submit(Me me, ActivityId activity, SlotId slot, ContentReviewForm form) {
        standings.where(me, Duty.REVIEW_CONTENT, activity);
        var item = presentations.find(activity, slot);
        Refused.ifAny(policy.objectionsTo(me.person(), activity, item));
        Refused.ifAny(questions.objectionsTo(me, activity, form));
        if (form.isAccepted()) Refused.ifAny(policy.objectionsToAccepting(activity, item));
        if (repository.countBySlot(slot) != form.turn()) throw overtaken(activity, item);
        var review = new ContentReview(slot, item.faculty(), form, me.person(), clock.instant());
        try {
            repository.saveAndFlush(review);
        } catch (DataIntegrityViolationException faster) {
            throw overtaken(activity, item);
        }
        events.publishEvent(review.event(activity, item.title()));
    }

    private static Refused overtaken(ActivityId activity, AgendaItem item) {
        return new Refused(List.of(Objection.blocking(
                "content.overtaken", "/activities/" + activity + "/content/" + item.id(), item.title())));
    }
}
