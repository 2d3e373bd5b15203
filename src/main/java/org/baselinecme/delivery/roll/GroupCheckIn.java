package org.baselinecme.delivery.roll;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.Attendance;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.participation.RegistrationListScopes;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.lists.ListParameter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Checks the people of selected registrations in to a session, by the rules of recording them one by one. */
@Service
@Transactional
public class GroupCheckIn {
    private final AttendanceAccess access;
    private final Attendance attendance;
    private final RegistrationListScopes registrations;
    private final GroupCheckInQueries queries;

    GroupCheckIn(
            AttendanceAccess access,
            Attendance attendance,
            RegistrationListScopes registrations,
            GroupCheckInQueries queries) {
        this.access = access;
        this.attendance = attendance;
        this.registrations = registrations;
        this.queries = queries;
    }

    /** The selected people, and the sessions that they can be checked in to now, the latest first. */
    @Needs(Duty.KEEP_ATTENDANCE)
    @Transactional(readOnly = true)
    Page page(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = access.place(me, activity);
        var open = access.recordable(me, activity).stream()
                .map(session -> new SessionChoice(
                        session.id().toString(), session.item().title(), session.when(access.moments())))
                .toList()
                .reversed();
        var people = queries.of(registrations.registrations(place, address));
        return new Page(
                place,
                open,
                access.early().toMinutes(),
                LeftOut.of(me, people),
                people,
                registrations.selection(address));
    }

    /** Checks them in. Who withdrew, who is there already, and whoever does this are left out. */
    @Needs(Duty.KEEP_ATTENDANCE)
    Result checkIn(Me me, ActivityId activity, SlotId slot, MultiValueMap<String, String> address) {
        var place = access.place(me, activity);
        var people = queries.of(registrations.registrations(place, address));
        var present = queries.present(slot, people);
        var out = LeftOut.of(me, people).with(present);
        var wanted = new LinkedHashSet<PersonId>();
        people.stream()
                .filter(one -> !one.withdrawn() && !me.is(one.person()) && !me.is(one.root()))
                .filter(one -> !present.contains(one))
                .forEach(one -> wanted.add(one.person()));
        return new Result(attendance.record(me, activity, slot, List.copyOf(wanted)), out);
    }

    /** A session that is held by now. */
    record SessionChoice(String id, String title, String when) {}

    /**
     * What was recorded.
     *
     * @param added ids of the presences that were added
     */
    record Result(List<UUID> added, LeftOut out) {}

    /**
     * Names of people who are not checked in.
     *
     * @param withdrawn who withdrew
     * @param own whoever does this: others record one's own attendance
     * @param present who is recorded in the session already
     */
    record LeftOut(List<String> withdrawn, List<String> own, List<String> present) implements Serializable {
        static LeftOut of(Me me, List<GroupCheckInQueries.Registered> people) {
            var withdrawn = new ArrayList<String>();
            var own = new ArrayList<String>();
            for (var one : people)
                if (me.is(one.person()) || me.is(one.root())) own.add(one.name());
                else if (one.withdrawn()) withdrawn.add(one.name());
            return new LeftOut(List.copyOf(withdrawn), List.copyOf(own), List.of());
        }

        LeftOut with(List<GroupCheckInQueries.Registered> there) {
            var names = there.stream()
                    .map(GroupCheckInQueries.Registered::name)
                    .filter(name -> !own.contains(name))
                    .toList();
            return new LeftOut(withdrawn, own, names);
        }

        public boolean isEmpty() {
            return withdrawn.isEmpty() && own.isEmpty() && present.isEmpty();
        }
    }

    /**
     * The page that asks for the session.
     *
     * @param early how many minutes before a session they can be checked in
     * @param chosen the selected rows as fields of the form
     */
    record Page(
            Standing place,
            List<SessionChoice> sessions,
            long early,
            LeftOut out,
            List<GroupCheckInQueries.Registered> people,
            List<ListParameter> chosen) {
        /** How many can be checked in. */
        public int count() {
            return people.size() - out.withdrawn().size() - out.own().size();
        }
    }
}
