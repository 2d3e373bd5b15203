package org.baselinecme.delivery.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.security.RunAs;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves an open activity to delivered once its last day has come and its last session has ended. */
@Component
class AutomaticDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(AutomaticDelivery.class);
    private final Activities activities;
    private final RunAs acting;
    private final Office office;
    private final JdbcClient jdbc;
    private final Clock clock;

    AutomaticDelivery(Activities activities, RunAs acting, Office office, JdbcClient jdbc, Clock clock) {
        this.activities = activities;
        this.acting = acting;
        this.office = office;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Runs on every node; an activity that another node moves at the same moment is skipped. */
    @Scheduled(initialDelayString = "${baseline.delivery-delay:PT20S}", fixedDelayString = "PT1M")
    void round() {
        for (var activity : ended()) {
            try {
                acting.asProduct(me -> {
                    activities.deliver(me, activity);
                    return me;
                });
            } catch (OptimisticLockingFailureException | Refused notNow) {
                LOG.info("Activity {} was not delivered: {}", activity, notNow.getMessage());
            }
        }
    }

    /** Open activities on or after their last day without a session that still goes on; an actual end replaces the planned one. */
    private List<ActivityId> ended() {
        var now = clock.instant();
        var zone = office.provider().zone();
        return jdbc.sql("""
                        select a.id as value from v_activity a
                        where a.is_open and a.ends_on <= :today
                          and exists (select from v_session s where s.activity = a.id)
                          and not exists (select from v_session s left join lateral (select ended_at from session_times t
                              where t.slot = s.id order by turn desc limit 1) t on true
                            where s.activity = a.id and coalesce(t.ended_at, s.ends) > :now)
                        """)
                .param("today", LocalDate.ofInstant(now, zone))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Rows.of(ActivityId.class))
                .list();
    }
}
