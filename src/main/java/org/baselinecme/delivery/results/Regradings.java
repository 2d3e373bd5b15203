package org.baselinecme.delivery.results;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.learning.CorrectedKeys;
import org.baselinecme.delivery.learning.RescoredAttempt;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects keys that were wrong: every attempt gets its score by the corrected key, and nobody loses a pass. */
@Service
@Transactional
public class Regradings {
    private final Standings standings;
    private final CorrectedKeys keys;
    private final RegradingPages pages;
    private final RegradingRepository regradings;
    private final RescoringRepository rescorings;
    private final RegradingMail mail;
    private final Published published;

    Regradings(
            Standings standings,
            CorrectedKeys keys,
            RegradingPages pages,
            RegradingRepository regradings,
            RescoringRepository rescorings,
            RegradingMail mail,
            Published published) {
        this.standings = standings;
        this.keys = keys;
        this.pages = pages;
        this.regradings = regradings;
        this.rescorings = rescorings;
        this.mail = mail;
        this.published = published;
    }

    /**
     * Corrects the key of an item and scores all submitted attempts by it in one transaction. Attempts that are submitted at
     * the same moment wait and are scored by the corrected key. {@link Refused} for every objection of the preview, and where
     * the preview was another one.
     *
     * @param reviewed the seal of the preview that was read
     */
    @Needs(Duty.CORRECT_CREDIT)
    public void regrade(Me me, ActivityId activity, UUID question, RegradingForm form, String reviewed, String why) {
        standings.where(me, Duty.CORRECT_CREDIT, activity);
        keys.lock(activity);
        var page = pages.of(me, activity, question, form);
        Refused.ifAny(page.against());
        if (!page.isPreviewed() || !page.seal().equals(reviewed))
            throw new Refused(List.of(Objection.blocking("regrade.changed", page.path())));
        var changed = page.scores().stream().filter(RescoredAttempt::isChanged).toList();
        var regrading = new Regrading(
                activity,
                page.item(),
                page.accepted(),
                new Regrading.Changes(changed.size(), page.fresh().size()),
                why,
                me.person(),
                published.now());
        regradings.saveAndFlush(regrading);
        rescorings.saveAllAndFlush(
                changed.stream().map(one -> new Rescoring(regrading, one)).toList());
        keys.correct(activity, question, page.accepted(), changed);
        published.publish(regrading.event(page.item().wording()));
        tell(page);
    }

    /** Everybody whose result changed is told, once. */
    private void tell(RegradingPage page) {
        var activity = page.place().activity();
        var title = page.place().title();
        page.fresh().forEach(person -> mail.passed(person, activity, title));
        page.rescored().forEach(person -> mail.rescored(person, activity, title));
    }

    /** Dates events and publishes them. */
    @Component
    static class Published {
        private final Office office;
        private final ApplicationEventPublisher events;

        Published(Office office, ApplicationEventPublisher events) {
            this.office = office;
            this.events = events;
        }

        Instant now() {
            return office.moments().now();
        }

        void publish(ItemRegraded event) {
            events.publishEvent(event);
        }
    }
}
