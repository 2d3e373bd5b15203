package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.Guests;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presents when sessions begin, in the zone of the office and in that of the reader. */
@Component
class SessionTimesPresenter {
    private final Office office;
    private final AgendaQueries slots;
    private final People people;
    private final Guests guests;

    SessionTimesPresenter(Office office, AgendaQueries slots, People people, Guests guests) {
        this.office = office;
        this.slots = slots;
        this.people = people;
        this.guests = guests;
    }

    Moments moments() {
        return office.moments();
    }

    List<PersonId> ids(Me me) {
        return people.allOf(me.person());
    }

    boolean isUnproven(Me me) {
        return me.isByLink() && guests.isUnproven(me.person());
    }

    /** The next session of each activity; those without a coming one are omitted. */
    Map<ActivityId, Instant> next(Collection<ActivityId> activities, Moments moments) {
        return slots.next(activities, moments.now());
    }

    /** Those of these activities that have no sessions to attend: they are completed alone. */
    Set<ActivityId> alone(Collection<ActivityId> activities) {
        return slots.withoutSessions(activities);
    }

    String say(@Nullable Instant next, Moments moments) {
        return next == null ? "" : moments.zoned(next);
    }

    /** The same time in the zone of the reader; empty where it is the same or unknown. */
    String beside(@Nullable Me me, @Nullable Instant next, Moments moments) {
        if (me == null || next == null) return "";
        return people.zoneOf(me.person())
                .map(zone -> moments.beside(next, zone))
                .orElse("");
    }
}
