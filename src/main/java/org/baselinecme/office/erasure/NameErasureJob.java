package org.baselinecme.office.erasure;

import java.util.concurrent.TimeUnit;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases the names of people who were erased before, once no record needs them; a record added since postpones it, and so does a legal hold. */
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
        var due = requests.due(moments.today(), A_ROUND);
        var erased = 0;
        for (var request : due) {
            var root = people.rootOf(request.person());
            people.lock(root);
            var entries = people.allOf(root);
            if (erasure.isHeld(entries)) continue;
            var last = erasure.lastDay(entries).filter(day -> !day.isBefore(moments.today()));
            if (last.isPresent()) request.stays(last.get());
            else {
                erasure.eraseName(entries);
                events.publishEvent(request.nameErased(moments.now()));
                erased++;
            }
            requests.saveAndFlush(request);
        }
        return erased;
    }
}
