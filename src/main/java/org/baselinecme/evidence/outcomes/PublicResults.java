package org.baselinecme.evidence.outcomes;

import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results on public pages: what a measure showed, for those who decide whether to come. */
@Service
@Transactional
public class PublicResults {
    private final MeasureAccess access;
    private final Comparisons comparisons;
    private final ChangeClaims claims;
    private final ChangePresenter presenter;
    private final PublicResultRepository results;
    private final ApplicationEventPublisher events;

    PublicResults(
            MeasureAccess access,
            Comparisons comparisons,
            ChangeClaims claims,
            ChangePresenter presenter,
            PublicResultRepository results,
            ApplicationEventPublisher events) {
        this.access = access;
        this.comparisons = comparisons;
        this.claims = claims;
        this.presenter = presenter;
        this.results = results;
        this.events = events;
    }

    /**
     * States the conclusion of a measure, if it is not stated yet, and publishes it on the page of an activity: its own, or one
     * that follows it. In place of what was published there of the same measure; the same again changes nothing.
     * {@link Refused} where nothing may be stated (R47, R49).
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public void publish(Me me, MeasureId id, ActivityId activity) {
        access.editable(me, activity);
        claims.state(me, id);
        var measure = access.locked(me, id);
        var found = comparisons.of(measure);
        var sentence = presenter.sentence(found);
        var earlier = results.findByMeasureAndActivityAndEndedAtIsNull(id, activity);
        if (earlier.filter(result -> result.says(sentence)).isPresent()) return;
        earlier.ifPresent(result -> end(me, result));
        var headline = measure.form().name() + ": " + presenter.headline(found);
        var result = published(me, measure, activity, headline, sentence);
        events.publishEvent(result.published());
    }

    private PublicResult published(
            Me me, MeasureDefinition measure, ActivityId activity, String headline, String sentence) {
        var now = access.moments().now();
        return results.saveAndFlush(new PublicResult(measure, activity, headline, sentence, me.person(), now));
    }

    /** Takes a result off a public page; its row stays. Taking it off again changes nothing. */
    @Needs(Duty.KEEP_OUTCOMES)
    public void takeOff(Me me, MeasureId id, UUID result) {
        access.locked(me, id);
        results.findByIdAndMeasureAndEndedAtIsNull(result, id).ifPresent(found -> end(me, found));
    }

    private void end(Me me, PublicResult result) {
        var ended = result.end(me.person(), access.moments().now());
        results.saveAndFlush(result);
        events.publishEvent(ended);
    }
}
