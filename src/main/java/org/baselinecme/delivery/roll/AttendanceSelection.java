package org.baselinecme.delivery.roll;

import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lists.ListParameter;
import org.baselinecme.platform.lists.ListQuery;
import org.baselinecme.platform.lists.ListReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Whom somebody selects in the list of attendance of an activity. The caller has checked access to it. */
@Component
public class AttendanceSelection {
    private final AttendanceListScopes scopes;
    private final ListReader reader;
    private final JdbcClient jdbc;

    AttendanceSelection(AttendanceListScopes scopes, ListReader reader, JdbcClient jdbc) {
        this.scopes = scopes;
        this.reader = reader;
        this.jdbc = jdbc;
    }

    /** The people behind selected records of attendance, once each. */
    public List<PersonId> people(Me me, Standing place, MultiValueMap<String, String> address) {
        var chosen = reader.chosen(AttendanceList.LIST, scopes.of(me, place), address);
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
}
