package org.baselinecme.office.people;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores that staff merged two entries, or separated them. The caller has locked both and decided that it may be. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PersonMerges {
    private final PersonMergeRepository merges;
    private final PersonRepository people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonMerges(PersonMergeRepository merges, PersonRepository people, ApplicationEventPublisher events, Clock clock) {
        this.merges = merges;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Locks both entries in the same order for everybody, so that decisions about either are made one after the other. */
    @Needs(Duty.REGISTER_PEOPLE)
    public void lock(Me me, PersonId one, PersonId other) {
        Stream.of(one, other)
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(id -> {
                    if (people.findWithLockById(id).isEmpty()) throw new NotFound();
                });
    }

    /** Merges an entry into another. */
    @Needs(Duty.REGISTER_PEOPLE)
    public void merge(Me me, PersonId from, PersonId into, String why) {
        publish(merges.saveAndFlush(new PersonMerge(from, into, why, me.person(), clock.instant()))
                .merged());
    }

    /** Separates an entry from the one it was merged into; {@link Refused} where it is merged with none. */
    @Needs(Duty.REGISTER_PEOPLE)
    public void undo(Me me, PersonId from, PersonId into, String why) {
        lock(me, from, into);
        var merge = merges.findByFromPersonAndUndoneAtIsNull(from).orElseThrow(() -> undone(from));
        var undone = merge.undo(why, me.person(), clock.instant());
        merges.saveAndFlush(merge);
        publish(undone);
    }

    /** Somebody separated this entry before. */
    public static Refused undone(PersonId from) {
        return new Refused(List.of(Objection.blocking("merge.undone", "/people/" + from)));
    }

    private void publish(List<MergeEvent> all) {
        all.forEach(events::publishEvent);
    }
}
