package org.baselinecme.delivery.meetings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open tasks of staff: rows of meeting files that await a match. */
@Component
class UnmatchedAttendeeRequirements implements Requirements {
    private final JdbcClient jdbc;

    UnmatchedAttendeeRequirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return jdbc
                .sql("""
                        select s.activity, count(*) as waiting, min(f.loaded_at) as since,
                          (array_agg(s.id order by s.begins))[1] as slot
                        from meeting_row r join meeting_file f on f.id = r.file join v_agenda_item s on s.id = f.slot
                        where s.activity = any(?) and %s group by s.activity
                        """.formatted(ReportRowQueries.OPEN))
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Waiting.class))
                .list()
                .stream()
                .map(Waiting::requirement)
                .toList();
    }

    record Waiting(ActivityId activity, int waiting, Instant since, SlotId slot) {
        Requirement requirement() {
            var page = "/activities/" + activity + "/attendance/" + slot + "/queue";
            var whoever = new Whoever(Duty.KEEP_ATTENDANCE, null);
            return Requirement.of(
                    activity, Tone.WAIT, whoever, since, page, "requirement.attendance-unmatched", waiting);
        }
    }
}
