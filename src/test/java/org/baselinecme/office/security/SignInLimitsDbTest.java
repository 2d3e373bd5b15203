package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInLimitsDbTest extends DatabaseTest {
    @Autowired
    private SignInLimits limits;

    @Test
    void eight_attempts_are_allowed_and_the_ninth_is_not() {
        for (var i = 0; i < 8; i++)
            assertThat(limits.admits("eight@example.org", "10.1." + i)).isTrue();
        assertThat(limits.admits("eight@example.org", "10.1.9")).isFalse();
    }

    @Test
    void an_address_ignores_case() {
        for (var i = 0; i < 8; i++) limits.admits("Capital@Example.org", "10.2." + i);
        assertThat(limits.admits("capital@example.org", "10.2.9")).isFalse();
    }

    @Test
    void a_successful_sign_in_resets_the_failures() {
        for (var i = 0; i < 8; i++) limits.admits("forgiven@example.org", "10.3." + i);
        limits.forget("forgiven@example.org", "10.3.0");
        assertThat(limits.admits("forgiven@example.org", "10.3.9")).isTrue();
    }

    @Test
    void a_hundred_attempts_from_one_network_are_the_limit_for_all_accounts() {
        for (var i = 0; i < 100; i++)
            assertThat(limits.admits("person" + i + "@example.org", "10.4.0")).isTrue();
        assertThat(limits.admits("person100@example.org", "10.4.0")).isFalse();
        assertThat(limits.admits("person101@example.org", "10.4.1")).isTrue();
    }

    @Test
    void many_people_can_sign_in_from_one_network() {
        for (var i = 0; i < 150; i++) {
            var email = "nurse" + i + "@example.org";
            assertThat(limits.admits(email, "10.8.0")).isTrue();
            limits.forget(email, "10.8.0");
        }
    }

    @Test
    void a_success_does_not_reset_the_failures_of_the_network() {
        for (var i = 0; i < 99; i++) limits.admits("victim" + i + "@example.org", "10.9.0");
        limits.admits("own@example.org", "10.9.0");
        limits.forget("own@example.org", "10.9.0");
        assertThat(limits.admits("own@example.org", "10.9.0")).isTrue();
        assertThat(limits.admits("own@example.org", "10.9.0")).isFalse();
    }

    @Test
    void guessing_one_account_locks_no_other_account() {
        for (var i = 0; i < 120; i++) limits.admits("guessed@example.org", "10.10.0");
        assertThat(limits.admits("colleague@example.org", "10.10.0")).isTrue();
    }

    @Test
    void after_15_minutes_attempts_are_allowed_again() {
        for (var i = 0; i < 9; i++) limits.admits("patient@example.org", "10.5." + i);
        TestClock.moveTo(Instant.now().plus(Duration.ofMinutes(16)).toString());
        assertThat(limits.admits("patient@example.org", "10.5.9")).isTrue();
    }

    @Test
    void simultaneous_attempts_are_counted() {
        var admitted = new AtomicInteger();
        Race.of(Collections.nCopies(12, () -> {
            if (limits.admits("parallel@example.org", "10.6.0")) admitted.incrementAndGet();
        }));
        assertThat(admitted.get()).isLessThanOrEqualTo(8);
    }

    @Test
    void no_address_is_stored_in_plain_text() {
        limits.admits("secret@example.org", "10.7.0");
        assertThat(jdbc.sql("select who from throttle_attempt")
                        .query(String.class)
                        .list())
                .allMatch(who -> who.matches("[0-9a-f]{64}"));
    }
}
