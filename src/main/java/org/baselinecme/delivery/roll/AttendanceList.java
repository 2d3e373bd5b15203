package org.baselinecme.delivery.roll;

import static org.baselinecme.platform.lists.ListColumn.choice;
import static org.baselinecme.platform.lists.ListColumn.filed;
import static org.baselinecme.platform.lists.ListColumn.moment;
import static org.baselinecme.platform.lists.ListColumn.number;
import static org.baselinecme.platform.lists.ListColumn.text;
import static org.baselinecme.platform.lists.ValueType.MOMENT;
import static org.baselinecme.platform.lists.ValueType.NUMBER;

import java.util.List;
import org.baselinecme.platform.lists.ListColumn;
import org.baselinecme.platform.lists.ListDefinition;

/** The attendance of an activity as a list: who was in which session, for how long, and what proves it. */
final class AttendanceList {
    private static final String NAMED =
            "not exists (select from v_guest n where n.person in (e.person, o.root) and not n.is_named)";

    /** What a record proves of the time in which the session was really held, in whole minutes. */
    private static final String MINUTES = """
            greatest(0, floor(least(coalesce(e.seconds, 2147483647), extract(epoch from
              least(coalesce(e.until_at, h.ended), h.ended) - greatest(coalesce(e.from_at, h.began), h.began))) / 60))""";

    private static final List<ListColumn> WHO = List.of(
            filed("person_id", "id of the person", "p.id::text"),
            filed("name", "name of the person", "p.name"),
            filed("credentials", "degrees after the name", "p.credentials"),
            choice("profession", "profile.profession", "p.profession")
                    .offPage()
                    .filterable()
                    .inFile("profession", "code of the profession"),
            filed("email", "email address, where one is known", "coalesce(p.email, g.address, '')"));
    private static final List<ListColumn> WHAT = List.of(
            choice("evidence", "attendance.evidence", "e.evidence")
                    .sortable()
                    .filterable()
                    .inFile("evidence", "code of what proves the attendance"),
            number("minutes", "attendance.minutes", MINUTES).sortable(),
            filed("from", "from when it proves attendance; empty for the whole session", MOMENT, "e.from_at"),
            filed("until", "until when it proves attendance; empty for the whole session", MOMENT, "e.until_at"),
            filed("seconds", "how long it proves, where a report has totals only", NUMBER, "e.seconds"),
            moment("at", "attendance.recorded", "e.at")
                    .sortable()
                    .filterable()
                    .inFile("recorded_at", "when it was recorded"),
            filed("recorded_by_id", "id of the person who recorded it", "e.by::text"),
            filed("recorded_by", "name of that person", "coalesce(b.name, '')"),
            filed("minutes", "how many minutes it proves of the time in which the session was held", NUMBER, MINUTES),
            choice("unnamed", "", "case when not " + NAMED + " then 'no' end").asNote(),
            choice("named", "attendance.named", "case when " + NAMED + " then 'yes' else 'no' end")
                    .offPage()
                    .filterable()
                    .inFile("name_confirmed", "yes, or no for a guest whose name nobody confirmed"));

    static final ListDefinition LIST = ListDefinition.of("attendance", "attended.", """
                            from v_presence e join v_session s on s.id = e.slot
                            join v_person_root o on o.person = e.person join v_person p on p.id = o.root
                            left join v_guest g on g.person = e.person left join v_person b on b.id = e.by
                            left join v_session_times t on t.slot = s.id
                            cross join lateral (select coalesce(t.began_at, s.begins) as began, coalesce(t.ended_at, s.ends) as ended) h
                            """, "e.id")
            .counted("from v_presence e join v_session s on s.id = e.slot")
            .where("s.activity = :activity")
            .searching("p.found_by")
            .column(filed("presence_id", "id of the recorded attendance", "e.id::text"))
            .column(filed("activity_number", "number of the activity", ":number::text"))
            .column(filed("session_id", "id of the session", "s.id::text"))
            .column(text("name", "attendance.person", "p.titled_name").sortedBy("p.sort_name"))
            .column(text("slot", "", "s.id::text"))
            .column(choice("session", "attendance.session", "s.title")
                    .sortedBy("lower(s.title)")
                    .filteredBy("s.id::text")
                    .opening("/activities/{activity}/attendance/{slot}")
                    .inFile("session", "title of the session"))
            .column(text("activity", "", "s.activity::text"))
            .columns(WHO)
            .columns(WHAT)
            .sortedBy("name")
            .action("attended.remind", "/claim-reminders")
            .action("rows.csv", ".csv")
            .action("rows.xlsx", ".xlsx");

    private AttendanceList() {}
}
