package org.baselinecme.planning.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.needs.ProposedObjective;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows beside an activity: its number, its moves, its objectives. */
@Component
class ActivityNumbers {
    private final JdbcClient jdbc;
    private final Office office;
    private final References references;

    ActivityNumbers(JdbcClient jdbc, Office office, References references) {
        this.jdbc = jdbc;
        this.office = office;
        this.references = references;
    }

    /** {@link Refused} for a profession that the list does not know. */
    void mustBeProfessions(List<String> codes) {
        references.demand(ReferenceList.PROFESSION, codes);
    }

    /** Whether a day is over or under way, in the office's calendar. */
    boolean isPast(LocalDate day) {
        return !day.isAfter(office.moments().today());
    }

    /** The next number of the office's year, such as 2026-0042; one row a year, held only while an activity is born. */
    String nextNumber(Instant now) {
        var year = now.atZone(office.provider().zone()).getYear();
        var next = jdbc.sql("""
                        insert into activity_number (year, last) values (?, 1)
                        on conflict (year) do update set last = activity_number.last + 1 returning last
                        """).param(year).query(Integer.class).single();
        return "%d-%04d".formatted(year, next);
    }

    /** A move is a row, written with the fact. */
    void write(ActivityMoved move) {
        jdbc.sql(
                        "insert into activity_move (id, activity, from_stage, to_stage, by, at, why) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        Ids.next(),
                        move.activity().value(),
                        move.from().name(),
                        move.to().name(),
                        move.by().equals(PersonId.PRODUCT) ? null : move.by().value(),
                        move.at().atOffset(ZoneOffset.UTC),
                        move.why()))
                .update();
    }

    /** Enters who is in control of content; gives the fact back. */
    ContributorJoined enter(ContributorJoined joined) {
        Roster.insert(jdbc, Ids.next(), joined);
        return joined;
    }

    /** The proposed objectives become the activity's own (R23). */
    void adopt(ActivityId activity, List<ProposedObjective> objectives) {
        for (var objective : objectives)
            jdbc.sql(
                            "insert into activity_objective (id, activity, position, text, proposed_as) values (?, ?, ?, ?, ?)")
                    .params(Ids.next(), activity.value(), objective.position(), objective.text(), objective.id())
                    .update();
    }

    /** The activity's own objectives, in order. */
    List<String> objectives(ActivityId activity) {
        return jdbc.sql("select text from activity_objective where activity = ? order by position")
                .param(activity.value())
                .query((row, i) -> row.getString("text"))
                .list();
    }
}
