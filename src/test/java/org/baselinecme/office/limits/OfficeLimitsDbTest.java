package org.baselinecme.office.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class OfficeLimitsDbTest extends DatabaseTest {
    private static final UUID LATE_CLAIM = UUID.nameUUIDFromBytes("limit LATE_CLAIM".getBytes(StandardCharsets.UTF_8));

    @Autowired
    private OfficeLimits limits;

    @AfterEach
    void asTheProductCame() {
        for (var key : LimitKey.values()) let(cast.okafor(), me -> limits.reset(me, key, version(key)));
    }

    @Test
    void every_limit_has_a_row_whose_default_lies_in_its_range() {
        assertThat(as(cast.okafor(), limits::page).parts())
                .flatExtracting(LimitsPage.Part::rows)
                .extracting(LimitRow::key)
                .containsExactlyInAnyOrder(LimitKey.values());
        for (var key : LimitKey.values()) {
            LimitRow row = as(cast.okafor(), me -> limits.row(me, key));
            assertThat(row.allows(row.usual())).isTrue();
            assertThat(row.isDefault()).isTrue();
        }
        assertThat(limits.time(LimitKey.LATE_CLAIM)).isEqualTo(Duration.ofDays(30));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> limits.time(LimitKey.DISCLOSURE_LOOK_BACK));
    }

    @Test
    void another_value_is_in_force_at_once_recorded_with_the_one_before_and_reset() {
        change(LimitKey.LATE_CLAIM, 14);
        assertThat(limits.time(LimitKey.LATE_CLAIM)).isEqualTo(Duration.ofDays(14));
        assertThat(limits.changed()).isOne();
        assertThat(lastAuditEventOf(LATE_CLAIM)).satisfies(event -> {
            assertThat(event.kind()).isEqualTo("LimitChanged");
            assertThat(event.before()).contains("\"value\": 30");
            assertThat(event.after()).contains("\"value\": 14");
        });
        var events = auditEventsOf(LATE_CLAIM).size();
        change(LimitKey.LATE_CLAIM, 14);
        assertThat(auditEventsOf(LATE_CLAIM)).hasSize(events);
        let(cast.okafor(), me -> limits.reset(me, LimitKey.LATE_CLAIM, version(LimitKey.LATE_CLAIM)));
        assertThat(limits.value(LimitKey.LATE_CLAIM)).isEqualTo(30);
        assertThat(limits.changed()).isZero();
    }

    @Test
    void a_value_outside_the_range_is_refused_also_by_the_database() {
        for (var value : List.of(23, 61, -1, Integer.MAX_VALUE, Integer.MIN_VALUE))
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> change(LimitKey.DISCLOSURE_LOOK_BACK, value))
                    .satisfies(
                            refused -> assertThat(refused.isFor("limit.range")).isTrue());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update office_limit set value = 23 where code = 'DISCLOSURE_LOOK_BACK'")
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update office_limit set lowest = 1 where code = 'DISCLOSURE_LOOK_BACK'")
                        .update());
    }

    @Test
    void of_two_who_change_it_at_once_one_is_stopped() {
        var seen = version(LimitKey.EARLY_CHECK_IN);
        var outcomes = Race.of(List.of(() -> early(seen, 45), () -> early(seen, 60), () -> early(seen, 90)));
        assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(outcomes)
                .flatExtracting(outcome -> outcome.stream().toList())
                .hasOnlyElementsOfType(OptimisticLockingFailureException.class);
        assertThat(limits.value(LimitKey.EARLY_CHECK_IN)).isIn(45, 60, 90);
    }

    @Test
    void only_those_who_set_up_the_office_change_it() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> limits.change(me, LimitKey.LATE_CLAIM, 20, 0)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> limits.reset(me, LimitKey.LATE_CLAIM, 0)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(cast.rahmani(), limits::page));
    }

    private void early(int seen, int value) {
        let(cast.okafor(), me -> limits.change(me, LimitKey.EARLY_CHECK_IN, value, seen));
    }

    private void change(LimitKey key, int value) {
        let(cast.okafor(), me -> limits.change(me, key, value, version(key)));
    }

    private int version(LimitKey key) {
        return as(cast.okafor(), me -> limits.row(me, key)).version();
    }
}
