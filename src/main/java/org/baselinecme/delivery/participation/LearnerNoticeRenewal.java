package org.baselinecme.delivery.participation;

import jakarta.persistence.EntityManager;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Stores a composed notice at the end of the transaction of a learner's step. It then holds the row only while it commits,
 * and never waits for one: where somebody is changing the notice at that moment, it is not stored.
 */
@Component
class LearnerNoticeRenewal {
    private final LearnerNoticeRepository notices;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    LearnerNoticeRenewal(LearnerNoticeRepository notices, EntityManager entities, ApplicationEventPublisher events) {
        this.notices = notices;
        this.entities = entities;
        this.events = events;
    }

    /**
     * Stores it when the current transaction commits.
     *
     * @param changes how many changes had been made when it was composed
     */
    void renewLater(ActivityId activity, long changes, NoticeContent content, NoticePeriod period) {
        events.publishEvent(new Composed(activity, changes, content, period));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void store(Composed composed) {
        entities.flush(); // so that the step waits for nothing while it holds the row
        notices.findUnlockedByActivity(composed.activity)
                .filter(notice -> notice.renew(composed.changes, composed.content, composed.period))
                .ifPresent(notices::saveAndFlush);
    }

    /** A notice that was composed in this transaction. */
    record Composed(ActivityId activity, long changes, NoticeContent content, NoticePeriod period) {}
}
