package org.baselinecme.delivery.registrants;

import java.util.List;
import java.util.UUID;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lookup.SearchText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the pages about one registrant, and those to add people and to print. */
@Service
@Transactional(readOnly = true)
public class RegistrantPages {
    private final Standings standings;
    private final RegistrantQueries queries;
    private final PersonReach reach;
    private final OfficeLimits limits;
    private final Office office;

    RegistrantPages(
            Standings standings, RegistrantQueries queries, PersonReach reach, OfficeLimits limits, Office office) {
        this.standings = standings;
        this.queries = queries;
        this.reach = reach;
        this.limits = limits;
        this.office = office;
    }

    @Needs(Duty.KEEP_REGISTRATIONS)
    Page of(Me me, ActivityId activity, UUID id) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var registrant = queries.registrant(activity, id);
        var moments = office.moments();
        var mayCheckIn = me.may(Duty.KEEP_ATTENDANCE, place) && !me.is(registrant.person());
        return new Page(
                place,
                registrant,
                moments.say(registrant.at()),
                mayCheckIn,
                mayCheckIn ? sessions(activity, registrant) : List.of(),
                limits.value(LimitKey.EARLY_CHECK_IN),
                reach.keeps(me, Duty.REGISTER_PEOPLE, registrant.person()));
    }

    private List<Session> sessions(ActivityId activity, RegistrantQueries.Registrant registrant) {
        var moments = office.moments();
        return queries.open(activity, registrant.person(), limits.time(LimitKey.EARLY_CHECK_IN), moments).stream()
                .map(item -> Session.of(item, item.time().on(moments)))
                .toList();
    }

    @Needs(Duty.KEEP_REGISTRATIONS)
    Search search(Me me, ActivityId activity, String typed) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        return new Search(place, typed, queries.people(activity, SearchText.of(typed)));
    }

    @Needs(Duty.KEEP_REGISTRATIONS)
    Sheet sheet(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        return new Sheet(place, queries.lines(activity));
    }

    /**
     * One registrant.
     *
     * @param registered when they registered
     * @param mayCheckIn whether the reader records attendance
     * @param sessions those to check in to
     * @param early how many minutes before a session they can be checked in
     * @param keeps whether the reader corrects the entry of the person
     */
    record Page(
            Standing place,
            RegistrantQueries.Registrant registrant,
            String registered,
            boolean mayCheckIn,
            List<Session> sessions,
            int early,
            boolean keeps) {
        /** Address of the registration. */
        public String path() {
            return "/activities/" + place.activity() + "/registrations/" + registrant.id();
        }
    }

    /** A session to check in to. */
    record Session(String id, String label) {
        private static Session of(AgendaItem item, String when) {
            return new Session(item.id().toString(), item.title() + " – " + when);
        }
    }

    /** People to register. */
    record Search(Standing place, String typed, List<RegistrantQueries.Found> found) {
        public boolean isNone() {
            return found.isEmpty() && !typed.isBlank();
        }
    }

    /** A sheet to print, with a line for each person. */
    record Sheet(Standing place, List<RegistrantQueries.Line> lines) {}
}
