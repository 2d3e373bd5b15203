package org.baselinecme.delivery.results;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.delivery.learning.RescoredAttempt;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads corrections of keys and whom they concern. The caller has checked access. */
@Component
class RegradingQueries {
    private final JdbcClient jdbc;

    RegradingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Stage stageOf(ActivityId activity) {
        return jdbc.sql("select stage from v_activity where id = ?")
                .param(activity.value())
                .query(Rows.of(Stage.class))
                .single();
    }

    /** Returns who passes only by these scores, each by the id all their records are read under. */
    Set<PersonId> newlyPassed(ActivityId activity, List<RescoredAttempt> scores) {
        var people = scores.stream()
                .filter(RescoredAttempt::isNewlyPassed)
                .map(one -> one.person().value())
                .toArray(UUID[]::new);
        if (people.length == 0) return Set.of();
        return jdbc
                .sql("""
                        select distinct o.root from v_person_root o where o.person = any(:people)
                          and not exists (select from v_assessment_attempt a join v_person_root r on r.person = a.person
                            where a.activity = :activity and a.passed and r.root = o.root)
                        """)
                .param("people", people)
                .param("activity", activity.value())
                .query(Rows.of(UUID.class))
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    /** Returns the corrections of an item, the newest first. */
    List<Row> past(UUID question) {
        return jdbc.sql("""
                        select g.at, coalesce(p.name, '') as by, g.why, g.accepted, g.changed
                        from item_regrading g left join v_person p on p.id = g.by
                        where g.question = ? order by g.at desc, g.id desc
                        """).param(question).query(Rows.of(Row.class)).list();
    }

    /** A correction. */
    record Row(Instant at, String by, String why, List<String> accepted, int changed) {}
}
