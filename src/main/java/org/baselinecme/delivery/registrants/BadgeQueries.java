package org.baselinecme.delivery.registrants;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who gets a badge; callers have checked access to the activity. */
@Component
class BadgeQueries {
    private final JdbcClient jdbc;

    BadgeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody with a place in person and everybody who teaches, once each, by name. */
    List<Badge> of(ActivityId activity) {
        return jdbc.sql("""
                        with taught as (select distinct o.root from v_session s join v_session_faculty f on f.slot = s.id
                            join v_roster_now n on n.activity = s.activity and n.person = f.person
                            join v_person_root o on o.person = f.person where s.activity = :activity),
                          planned as (select distinct o.root from v_roster_now n join v_person_root o on o.person = n.person
                            where n.activity = :activity and n.role in ('ACTIVITY_DIRECTOR', 'PLANNER', 'NURSE_PLANNER')),
                          seated as (select distinct o.root from v_registration r join v_person_root o on o.person = r.person
                            where r.activity = :activity and r.is_seated and r.way = 'IN_PERSON')
                        select p.name, p.credentials, coalesce(d.name, '') as department,
                          case when p.id in (select root from taught) then 'FACULTY'
                            when p.id in (select root from planned) then 'PLANNER' else 'LEARNER' end as role
                        from v_person p left join v_department d on d.id = p.department
                        where p.id in (select root from seated union select root from taught)
                        order by p.sort_name, p.id
                        """)
                .param("activity", activity.value())
                .query(Rows.of(Badge.class))
                .list();
    }

    /** The badge of a person. */
    record Badge(String name, String credentials, String department, Role role) {
        /** What the person does in the activity. */
        enum Role {
            FACULTY,
            PLANNER,
            LEARNER
        }

        /** Message key of what the badge says about the role; empty for learners. */
        public String message() {
            return switch (role) {
                case FACULTY -> "badge.faculty";
                case PLANNER -> "badge.planner";
                case LEARNER -> "";
            };
        }
    }
}
