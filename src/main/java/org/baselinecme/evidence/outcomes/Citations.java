package org.baselinecme.evidence.outcomes;

import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Citations of published results, shown beside the outcomes of an activity. */
@Service
@Transactional
public class Citations {
    private final MeasureAccess access;
    private final CitationRepository citations;
    private final ApplicationEventPublisher events;

    Citations(MeasureAccess access, CitationRepository citations, ApplicationEventPublisher events) {
        this.access = access;
        this.citations = citations;
        this.events = events;
    }

    /** Adds a published result to the outcomes of an activity, with its source and caveats. */
    @Needs(Duty.KEEP_OUTCOMES)
    public void cite(Me me, ActivityId activity, CitationForm form) {
        access.editable(me, activity);
        var citation =
                new Citation(activity, form, me.person(), access.moments().now());
        citations.saveAndFlush(citation);
        events.publishEvent(citation.cited());
    }

    /** Removes a citation from the pages; its row stays. Removing it again changes nothing. */
    @Needs(Duty.KEEP_OUTCOMES)
    public void remove(Me me, ActivityId activity, UUID id) {
        access.editable(me, activity);
        citations.findByIdAndActivityAndRemovedAtIsNull(id, activity).ifPresent(citation -> {
            var removed = citation.remove(me.person(), access.moments().now());
            citations.saveAndFlush(citation);
            events.publishEvent(removed);
        });
    }
}
