package org.baselinecme.front.privacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All data held about a person, for them (right of access, GDPR article 15, and to data portability, article 20) and for a director
 * whom somebody without access to the product asks for it.
 */
@Service
@Transactional
public class PersonalData {
    private final HeldRows rows;
    private final People people;
    private final Office office;
    private final ApplicationEventPublisher events;

    PersonalData(HeldRows rows, People people, Office office, ApplicationEventPublisher events) {
        this.rows = rows;
        this.people = people;
        this.office = office;
        this.events = events;
    }

    /** The kinds of data held about me, with the number of records of each. */
    @AnyoneConfirmed
    @Transactional(readOnly = true)
    List<HeldLine> lines(Me me) {
        var counts = rows.counts(me.identities());
        return Arrays.stream(HeldKind.values())
                .map(kind -> new HeldLine(kind.code(), counts.getOrDefault(kind, 0)))
                .filter(line -> line.records() > 0)
                .toList();
    }

    /** All data held about me. */
    @AnyoneConfirmed
    HeldArchive mine(Me me) {
        return archive(me, me.person(), me.identities());
    }

    /** All data held about somebody else; {@link NotFound} for an unknown person. */
    @Needs(Duty.SET_UP_OFFICE)
    HeldArchive of(Me me, PersonId person) {
        var root = people.rootOf(person);
        if (people.names(List.of(root)).isEmpty()) throw new NotFound();
        return archive(me, root, people.allOf(root));
    }

    private HeldArchive archive(Me me, PersonId person, Collection<PersonId> ids) {
        var moments = office.moments();
        events.publishEvent(new PersonalDataSent(person, me.person(), moments.now()));
        return new HeldArchive(
                people.names(List.of(person)).getOrDefault(person, ""),
                office.provider().name(),
                moments.exact(moments.now()),
                rows.parts(ids),
                rows.record(ids),
                rows.certificates(ids));
    }
}
