package org.baselinecme.planning.conditions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the conditions of credit systems ask about, for many activities in three statements. */
@Component
class PlannedCreditQueries {
    private final JdbcClient jdbc;
    private final Office office;

    PlannedCreditQueries(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    /** Returns the activities for which credit is requested or designated. */
    List<PlannedCredit> of(Collection<ActivityId> activities) {
        var ids = activities.stream().map(ActivityId::value).toArray(UUID[]::new);
        var rows = jdbc.sql("""
                        select * from (
                          select a.id as activity, a.format, a.starts_on,
                            coalesce((select string_agg(d.credit_system, ' ') from v_designated_credit d where d.activity = a.id),
                              (select string_agg(s.credit_system, ' ') from v_credit_sought s where s.activity = a.id), '') as systems,
                            coalesce((select string_agg(u.profession, ' ') from v_activity_audience u where u.activity = a.id), '') as audience,
                            coalesce((select string_agg(c.code, ' ') from v_needs_choice c
                              where c.activity = a.id and c.question = 'COMPETENCIES'), '') as competencies,
                            (select min(m.at) from v_activity_move m where m.activity = a.id and m.to_stage = :planning) as began,
                            exists (select from v_joint_provider p where p.activity = a.id) as joint
                          from v_activity a where a.id = any(:ids)) as planned
                        where systems <> ''
                        """)
                .param("ids", ids)
                .param("planning", Stage.PLANNING.name())
                .query(Rows.of(Row.class))
                .list();
        if (rows.isEmpty()) return List.of();
        var planners = planners(ids);
        var numbers = numbers(ids);
        var umbrella = office.provider().umbrella();
        return rows.stream()
                .map(row -> row.planned(
                        umbrella,
                        planners.getOrDefault(row.activity, List.of()),
                        numbers.getOrDefault(row.activity, List.of())))
                .toList();
    }

    private Map<ActivityId, List<PlannedCredit.Planner>> planners(UUID[] activities) {
        return jdbc.sql("""
                        select r.activity, p.titled_name as name, p.profession, r.role, r.joined_at as since
                        from v_roster r join v_person p on p.id = r.person
                        where r.activity = any(?) and r.was_in_planning order by r.joined_at, r.id
                        """).param(activities).query(Rows.of(PlannerRow.class)).list().stream()
                .filter(row -> row.role.isPlanner())
                .collect(Collectors.groupingBy(
                        PlannerRow::activity, Collectors.mapping(PlannerRow::planner, Collectors.toList())));
    }

    private Map<ActivityId, List<UniversalNumber>> numbers(UUID[] activities) {
        return jdbc.sql("""
                        select activity, number from universal_activity_number
                        where activity = any(?) and removed_at is null order by recorded_at, id
                        """).param(activities).query(Rows.of(NumberRow.class)).list().stream()
                .collect(Collectors.groupingBy(
                        NumberRow::activity,
                        Collectors.flatMapping(row -> UniversalNumber.read(row.number).stream(), Collectors.toList())));
    }

    /** One row; codes are separated by spaces. */
    record Row(
            ActivityId activity,
            String format,
            LocalDate startsOn,
            String systems,
            String audience,
            String competencies,
            @Nullable Instant began,
            boolean joint) {
        PlannedCredit planned(String umbrella, List<PlannedCredit.Planner> planners, List<UniversalNumber> numbers) {
            return new PlannedCredit(
                    activity,
                    umbrella,
                    codes(systems),
                    format,
                    startsOn,
                    codes(audience),
                    planners,
                    began,
                    codes(competencies),
                    joint,
                    numbers);
        }

        private static Set<String> codes(String joined) {
            return Set.of(joined.isEmpty() ? new String[0] : joined.split(" "));
        }
    }

    record PlannerRow(ActivityId activity, String name, String profession, ContentRole role, Instant since) {
        PlannedCredit.Planner planner() {
            return new PlannedCredit.Planner(name, profession, role, since);
        }
    }

    record NumberRow(ActivityId activity, String number) {}
}
