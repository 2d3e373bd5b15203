package org.baselinecme.office.retention;

import java.time.ZoneOffset;
import java.util.Map;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes what is past its period, but for people on a legal hold. */
@Service
@Transactional
public class PastData {
    private final JdbcClient jdbc;
    private final RetentionSchedule schedule;
    private final Office office;
    private final ApplicationEventPublisher events;

    PastData(JdbcClient jdbc, RetentionSchedule schedule, Office office, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.schedule = schedule;
        this.office = office;
        this.events = events;
    }

    /** Removes it through a function of the database's owner; returns how many records. {@link NotFound} for a kind that stays. */
    @Needs(Duty.SET_UP_OFFICE)
    public int remove(Me me, RetentionKind kind) {
        if (!kind.isRemovable()) throw new NotFound();
        int records = jdbc.sql("select remove_past(?, ?)")
                .params(kind.name(), office.moments().now().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (records > 0) events.publishEvent(removed(me, kind, records));
        return records;
    }

    private RetentionEvent.PastDataRemoved removed(Me me, RetentionKind kind, int records) {
        var period = schedule.period(kind).toString();
        return new RetentionEvent.PastDataRemoved(
                RetentionRule.eventId(kind),
                me.person(),
                office.moments().now(),
                Map.of("kind", kind.name(), "period", period, "records", records));
    }
}
