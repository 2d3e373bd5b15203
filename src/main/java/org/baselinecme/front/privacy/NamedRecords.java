package org.baselinecme.front.privacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.office.erasure.RetainedRecords;
import org.baselinecme.office.retention.RetentionKind;
import org.baselinecme.office.retention.RetentionSchedule;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records that keep a name after the activity ended, as long as the retention schedule says: attendance and credit (R54; ACCME,
 * records retention), and the roster, disclosures and decisions of its file (R55; Joint Accreditation).
 */
@Component
class NamedRecords implements RetainedRecords {
    private static final String CREDIT = """
            select d.day from (select a.ends_on as day from v_activity a where a.id in (
              select c.activity from v_credit_claim c where c.learner in (:people)
              union select s.activity from v_presence_ever p join v_slot s on s.id = p.slot where p.person in (:people)
              union select c.activity from v_completion c where c.person in (:people))
              union all select p.completed_on from v_past_credit p where p.person in (:people)) d
            order by d.day desc limit 1
            """;
    private static final String FILE = """
            select a.ends_on from v_activity a where a.id in (
              select r.activity from v_roster r where r.person in (:people)
              union select e.activity from v_audit_event e where e.actor in (:people))
            order by a.ends_on desc limit 1
            """;
    private final JdbcClient jdbc;
    private final RetentionSchedule schedule;

    NamedRecords(JdbcClient jdbc, RetentionSchedule schedule) {
        this.jdbc = jdbc;
        this.schedule = schedule;
    }

    @Override
    public Optional<LocalDate> lastDay(Collection<PersonId> entries) {
        var people = entries.stream().map(PersonId::value).toList();
        return Stream.of(
                        last(CREDIT, people).map(day -> day.plus(schedule.period(RetentionKind.CREDIT))),
                        last(FILE, people).map(day -> day.plus(schedule.period(RetentionKind.FILE))))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> last(String sql, List<UUID> people) {
        return jdbc.sql(sql)
                .param("people", people)
                .query(Rows.of(LocalDate.class))
                .optional();
    }
}
