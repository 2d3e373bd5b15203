package org.baselinecme.delivery.attendance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.stereotype.Component;

/** Turns people and moments of attendance into the words the pages show. */
@Component
class AttendancePresenter {
    private static final int SECONDS_A_MINUTE = 60;
    private final Office office;
    private final People people;
    private final Addresses addresses;

    AttendancePresenter(Office office, People people, Addresses addresses) {
        this.office = office;
        this.people = people;
        this.addresses = addresses;
    }

    Moments moments() {
        return office.moments();
    }

    String absolute(String path) {
        return addresses.absolute(path);
    }

    Map<PersonId, String> names(Stream<PersonId> ids) {
        return people.names(ids.distinct().toList());
    }

    /** People of that name, by id, in the order of their names. */
    Map<String, String> find(Me me, String part) {
        var ids = people.find(me, part.strip());
        var names = people.names(ids);
        var found = new LinkedHashMap<String, String>();
        ids.forEach(id -> found.put(id.toString(), names.getOrDefault(id, "")));
        return found;
    }

    /** What a row proves where that is not the whole session: 08:03–08:51, or a number of minutes. */
    static String proven(AttendanceQueries.Present one, Moments moments) {
        var seconds = one.seconds();
        if (seconds != null) return Integer.toString(seconds / SECONDS_A_MINUTE);
        return one.part() == null ? "" : one.part().times(moments);
    }
}
