package org.baselinecme.planning.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds faculty who teach in two activities at once. It is advice: one of the two may be about to move. */
@Component
class FacultyElsewhere {
    private final JdbcClient jdbc;

    FacultyElsewhere(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sessions of an activity whose faculty teach a session of another activity meanwhile, in their order. */
    List<Objection> of(ActivityId activity) {
        return jdbc.sql("""
                        select p.name, mine.title as session, other.title as elsewhere, a.number from agenda_slot mine
                        join agenda_slot_faculty m on m.slot = mine.id join agenda_slot_faculty f on f.person = m.person
                        join agenda_slot other on other.id = f.slot and other.activity <> mine.activity
                          and other.dropped_at is null and other.kind = 'ACCREDITED'
                          and other.begins < mine.ends and other.ends > mine.begins
                        join v_activity a on a.id = other.activity and not a.is_final join v_person p on p.id = f.person
                        where mine.activity = ? and mine.dropped_at is null and mine.kind = 'ACCREDITED'
                        order by mine.begins, p.name, a.number, other.begins
                        """).param(activity.value()).query(Rows.of(Row.class)).list().stream()
                .map(row -> Objection.advice(
                        "agenda.elsewhere",
                        AgendaPolicy.page(activity),
                        row.name,
                        row.session,
                        row.elsewhere,
                        row.number))
                .toList();
    }

    /** What an agenda conflicts with by itself, and these. */
    List<Objection> besides(AgendaPolicy policy) {
        return Stream.concat(policy.objections().stream(), of(policy.activity()).stream())
                .toList();
    }

    record Row(String name, String session, String elsewhere, String number) {}
}
