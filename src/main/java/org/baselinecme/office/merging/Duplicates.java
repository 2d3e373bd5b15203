package org.baselinecme.office.merging;

import java.time.Clock;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.PersonDirectory;
import org.baselinecme.office.people.PersonMerges;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pairs of entries that may be one human being, and those that staff know to be two. */
@Service
@Transactional(readOnly = true)
public class Duplicates implements PersonDirectory.DuplicateCount {
    private static final int MOST = 100;
    private final DuplicateQueries queries;
    private final NotTheSameRepository different;
    private final PersonMerges merges;
    private final PersonReach reach;
    private final Office office;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Duplicates(
            DuplicateQueries queries,
            NotTheSameRepository different,
            PersonMerges merges,
            PersonReach reach,
            Office office,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.different = different;
        this.merges = merges;
        this.reach = reach;
        this.office = office;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the pairs among the people whose records I keep. */
    @Needs(Duty.REGISTER_PEOPLE)
    DuplicatesPage list(Me me) {
        var keeper = me.reach(Duty.REGISTER_PEOPLE);
        return DuplicatesPage.of(
                queries.pairs(keeper, MOST + 1), queries.dismissed(keeper, MOST / 2), MOST, office.moments());
    }

    @Override
    @Needs(Duty.REGISTER_PEOPLE)
    public int likely(Me me) {
        return queries.likely(me.reach(Duty.REGISTER_PEOPLE), MOST);
    }

    /** Records that two entries are two people; nothing where that is known. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional
    @CacheEvict(cacheNames = Caches.LIKELY_DUPLICATES, allEntries = true)
    public void dismiss(Me me, PersonId one, PersonId other) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, one);
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, other);
        if (one.equals(other)) throw new NotFound();
        merges.lock(me, one, other);
        var pair = NotTheSame.Pair.of(one, other);
        if (different.existsById(pair)) return;
        events.publishEvent(different
                .saveAndFlush(new NotTheSame(pair, me.person(), clock.instant()))
                .event());
    }
}
