package org.baselinecme.office.erasure;

import java.util.concurrent.TimeUnit;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases the names of people who were erased before, once no record needs them. */
@Component
class NameErasureJob {
    private static final int A_ROUND = 100;
    private final ErasureRequestRepository requests;
    private final PersonErasure erasure;
    private final People people;
    private final Office office;
    private final ApplicationEventPublisher events;

    NameErasureJob(
            ErasureRequestRepository requests,
            PersonErasure erasure,
            People people,
            Office office,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.erasure = erasure;
        this.people = people;
        this.office = office;
        this.events = events;
    }

    /** Erases a bounded number of names; returns how many. */
    @Scheduled(initialDelay = 2, fixedDelay = 12, timeUnit = TimeUnit.HOURS)
    @Transactional
    public int round() {
        var moments = office.moments();
        var due = requests.findByStaysUntilBeforeAndNameErasedAtIsNull(moments.today(), Limit.of(A_ROUND));
        for (var request : due) {
            var gone = request.nameErased(moments.now());
            erasure.eraseName(people.allOf(people.rootOf(request.person())));
            requests.saveAndFlush(request);
            events.publishEvent(gone);
        }
        return due.size();
    }
}
