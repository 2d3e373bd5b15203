package org.baselinecme.front.privacy;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.erasure.RetainedRecords;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records that keep a name for six years after the activity ended: attendance and credit (R54; ACCME, records retention), and the
 * roster, disclosures and decisions of its file (R55; Joint Accreditation).
 */
@Component
class NamedRecords implements RetainedRecords {
    private static final Period KEPT = Period.ofYears(6);
    private final JdbcClient jdbc;

    NamedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> lastDay(Collection<PersonId> entries) {
        var people = entries.stream().map(PersonId::value).toList();
        return last(people).map(day -> day.plus(KEPT));
    }

    private Optional<LocalDate> last(List<UUID> people) {
        return jdbc.sql("""
                        select d.day from (select a.ends_on as day from v_activity a where a.id in (
                          select c.activity from v_credit_claim c where c.learner in (:people)
                          union select s.activity from v_presence_ever p join v_slot s on s.id = p.slot where p.person in (:people)
                          union select c.activity from v_completion c where c.person in (:people)
                          union select r.activity from v_roster r where r.person in (:people)
                          union select e.activity from v_audit_event e where e.actor in (:people))
                          union all select p.completed_on from v_past_credit p where p.person in (:people)) d
                        order by d.day desc limit 1
                        """)
                .param("people", people)
                .query(Rows.of(LocalDate.class))
                .optional();
    }
}
