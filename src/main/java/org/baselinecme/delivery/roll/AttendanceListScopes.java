package org.baselinecme.delivery.roll;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.AttendanceAccess;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListParameter;
import org.baselinecme.platform.lists.ListQuery;
import org.baselinecme.platform.lists.ListReader;
import org.baselinecme.platform.lists.ListScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The part of the list of attendance that belongs to an activity. */
@Component
public class AttendanceListScopes {
    private final AttendanceAccess access;
    private final References references;
    private final ListReader reader;
    private final JdbcClient jdbc;

    AttendanceListScopes(AttendanceAccess access, References references, ListReader reader, JdbcClient jdbc) {
        this.access = access;
        this.references = references;
        this.reader = reader;
        this.jdbc = jdbc;
    }

    ListScope of(Me me, Standing place) {
        return ListScope.all("/activities/" + place.activity() + "/attendance/people", access.moments())
                .with("activity", place.activity().value())
                .with("number", place.number())
                .choices("profession", references.choices(ReferenceList.PROFESSION))
                .choices("evidence", evidence())
                .choices("named", Choice.yesAndNo())
                .choices("unnamed", List.of(Choice.message("no", "attendance.unnamed")))
                .choices("session", sessions(me, place.activity()));
    }

    /** The people behind selected records of attendance, once each. */
    public List<PersonId> people(Me me, Standing place, MultiValueMap<String, String> address) {
        var chosen = reader.chosen(AttendanceList.LIST, of(me, place), address);
        if (chosen.isEmpty()) return List.of();
        return jdbc.sql("""
                        select distinct o.root as value from v_presence e join v_person_root o on o.person = e.person
                        where e.id = any(?)
                        """)
                .param((Object) chosen.toArray(UUID[]::new))
                .query(Rows.of(PersonId.class))
                .list();
    }

    /** The selection of rows in an address, as fields of a form. */
    public static List<ListParameter> selection(MultiValueMap<String, String> address) {
        return ListQuery.of(AttendanceList.LIST, address).selection(AttendanceList.LIST);
    }

    private static List<Choice> evidence() {
        return Stream.of(PresenceEvidence.values())
                .map(one -> Choice.message(one.name(), one.message()))
                .toList();
    }

    private List<Choice> sessions(Me me, ActivityId activity) {
        return access.all(me, activity).stream()
                .map(session -> Choice.of(
                        session.id().toString(), session.item().title() + " · " + session.when(access.moments())))
                .toList();
    }
}
