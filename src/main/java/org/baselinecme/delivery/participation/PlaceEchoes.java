package org.baselinecme.delivery.participation;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers a guest whose address has a place in the activity already as every other guest, so that typing an address tells nobody
 * whether it is known. The echo of a place takes none: the mail that goes to the address tells its owner the rest.
 */
@Component
class PlaceEchoes {
    private final JdbcClient jdbc;
    private final Duration held;

    PlaceEchoes(JdbcClient jdbc, @Value("${baseline.guest-place:24h}") Duration held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    /** How long the place of a guest is held who has not confirmed the address. */
    Duration held() {
        return held;
    }

    /**
     * Stores what the guest is shown; what was shown first stays.
     *
     * @param key the folded address of a registered person, which public pages count as a place once; null for that of a guest,
     *     whose place they count already
     */
    void store(PersonId guest, ActivityId activity, Shown shown, @Nullable String key, Instant now) {
        jdbc.sql("""
                        insert into registration_echo (person, activity, way, waits, at, held_until, counted_key)
                        select :guest, :activity, :way, :waits, :at, cast(:until as timestamptz), case when not exists (select from registration_echo e
                          where e.activity = :activity and e.counted_key = :key) then :key end
                        on conflict do nothing
                        """)
                .param("guest", guest.value())
                .param("activity", activity.value())
                .param("way", shown.way.name())
                .param("waits", shown.waits)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("until", shown.kept ? "infinity" : now.plus(held).toString())
                .param("key", key, Types.VARCHAR)
                .update();
    }

    /** How many places public pages count for addresses of registered people that guests typed: seats, or those who wait. */
    int counted(ActivityId activity, boolean waits, Instant now) {
        return jdbc.sql("""
                        select count(*) from registration_echo e join v_person p on p.id = e.person
                        where e.activity = ? and e.counted_key is not null and e.way = 'IN_PERSON' and e.waits = ?
                          and e.held_until > ? and p.is_unconfirmed and not p.is_merged
                        """)
                .params(activity.value(), waits, now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Deletes what was shown long enough. */
    void end(ActivityId activity, Instant now) {
        jdbc.sql("delete from registration_echo where activity = ? and held_until <= ?")
                .params(activity.value(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends it, as a withdrawal ends a place. */
    void withdraw(PersonId guest, ActivityId activity) {
        jdbc.sql("delete from registration_echo where person = ? and activity = ?")
                .params(guest.value(), activity.value())
                .update();
    }

    /** What a guest is shown: the mode of attendance, whether they are on the waiting list, and whether they keep the place. */
    record Shown(AttendanceMode way, boolean waits, boolean kept) {
        static final Shown PRESENT = new Shown(AttendanceMode.IN_PERSON, false, true);
    }
}
