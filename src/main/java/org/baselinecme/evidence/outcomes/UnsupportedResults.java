package org.baselinecme.evidence.outcomes;

import java.util.Set;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes results off public pages in the transaction that leaves nothing to state: the baseline was withdrawn, the measure was
 * defined anew or dropped, or a table brought figures that contradict (R47, R49).
 */
@Component
class UnsupportedResults {
    private static final Set<String> CHANGES =
            Set.of("MeasureChanged", "MeasureDropped", "OutcomeObserved", "ObservationWithdrawn", "ObservationsLoaded");

    private final MeasureAccess access;
    private final Comparisons comparisons;
    private final PublicResultRepository results;
    private final ApplicationEventPublisher events;

    UnsupportedResults(
            MeasureAccess access,
            Comparisons comparisons,
            PublicResultRepository results,
            ApplicationEventPublisher events) {
        this.access = access;
        this.comparisons = comparisons;
        this.results = results;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AuditEvent event) {
        var activity = event.activity();
        if (activity == null || !CHANGES.contains(event.kind())) return;
        var measure = new MeasureId(event.about().id());
        var published = results.findByMeasureAndEndedAtIsNull(measure);
        if (published.isEmpty()) return;
        var statable =
                comparisons.of(activity).anyMatch(found -> found.measure().id().equals(measure) && found.isStatable());
        if (statable) return;
        for (var result : published) {
            var ended = result.end(event.by(), access.moments().now());
            results.saveAndFlush(result);
            events.publishEvent(ended);
        }
    }
}
