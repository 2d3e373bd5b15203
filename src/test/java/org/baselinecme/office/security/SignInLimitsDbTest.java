package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.office.security.SignInLimits.SignInAttempt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Findings E5: guessing is slowed down, and nobody is locked out by a stranger. */
class SignInLimitsDbTest extends DatabaseTest {
    @Autowired
    private SignInLimits limits;

    @Test
    void five_attempts_are_free_and_each_further_one_waits_twice_as_long() {
        var guess = stranger("growing@example.org", "10.1.0");
        for (var i = 0; i < 5; i++) assertThat(limits.delay(guess)).isZero();
        assertThat(limits.delay(guess)).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
        timePasses(1);
        assertThat(limits.delay(guess)).isZero();
        assertThat(limits.delay(guess)).isEqualTo(Duration.ofSeconds(2));
        timePasses(2);
        assertThat(limits.delay(guess)).isZero();
        assertThat(limits.delay(guess)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void an_attempt_that_has_to_wait_does_not_lengthen_the_delay() {
        var guess = stranger("renewed@example.org", "10.1.1");
        for (var i = 0; i < 5; i++) limits.delay(guess);
        for (var i = 0; i < 50; i++) limits.delay(guess);
        assertThat(limits.delay(guess)).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void no_delay_is_longer_than_a_quarter_of_an_hour() {
        var guess = stranger("patient@example.org", "10.1.2");
        for (var i = 0; i < 40; i++) {
            limits.delay(guess);
            timePasses(60);
        }
        assertThat(limits.delay(guess)).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void who_is_guessed_at_from_another_network_signs_in_without_delay() {
        for (var i = 0; i < 20; i++) limits.delay(stranger("victim@example.org", "10.2.1"));
        assertThat(limits.delay(stranger("victim@example.org", "10.2.2"))).isZero();
    }

    @Test
    void guesses_from_many_networks_delay_strangers_and_not_a_known_device() {
        for (var i = 0; i < 60; i++) limits.delay(stranger("spread@example.org", "10.3." + i));
        assertThat(limits.delay(stranger("spread@example.org", "10.3.99"))).isPositive();
        assertThat(limits.delay(known("spread@example.org", "10.3.1"))).isZero();
    }

    @Test
    void a_hundred_failures_of_a_hospital_delay_no_known_device() {
        for (var i = 0; i < 101; i++) limits.delay(stranger("person" + i + "@example.org", "10.4.0"));
        assertThat(limits.delay(stranger("newcomer@example.org", "10.4.0"))).isPositive();
        assertThat(limits.delay(known("colleague@example.org", "10.4.0"))).isZero();
        assertThat(limits.delay(stranger("elsewhere@example.org", "10.4.1"))).isZero();
    }

    @Test
    void a_known_device_cannot_be_used_to_guess_without_end() {
        for (var i = 0; i < 5; i++) limits.delay(known("shared@example.org", "10.5.0"));
        assertThat(limits.delay(known("shared@example.org", "10.5.0"))).isPositive();
    }

    @Test
    void an_address_ignores_case() {
        for (var i = 0; i < 5; i++) limits.delay(stranger("Capital@Example.org", "10.6.0"));
        assertThat(limits.delay(stranger("capital@example.org", "10.6.0"))).isPositive();
    }

    @Test
    void a_successful_sign_in_resets_the_failures() {
        var attempt = stranger("forgiven@example.org", "10.7.0");
        for (var i = 0; i < 5; i++) limits.delay(attempt);
        limits.forget(attempt);
        assertThat(limits.delay(attempt)).isZero();
    }

    @Test
    void many_people_can_sign_in_from_one_network() {
        for (var i = 0; i < 150; i++) {
            var attempt = stranger("nurse" + i + "@example.org", "10.8.0");
            assertThat(limits.delay(attempt)).isZero();
            limits.forget(attempt);
        }
    }

    @Test
    void simultaneous_attempts_are_counted() {
        var admitted = new AtomicInteger();
        Race.of(Collections.nCopies(12, () -> {
            if (limits.delay(stranger("parallel@example.org", "10.9.0")).isZero()) admitted.incrementAndGet();
        }));
        assertThat(admitted.get()).isLessThanOrEqualTo(5);
    }

    @Test
    void text_of_strangers_is_stored_for_some_and_not_for_a_flood() {
        var stored = 0;
        for (var i = 0; i < 100; i++) if (limits.admitsUnsavedText("10.10.0")) stored++;
        assertThat(stored).isEqualTo(60);
    }

    @Test
    void no_address_is_stored_in_plain_text() {
        limits.delay(stranger("secret@example.org", "10.11.0"));
        assertThat(jdbc.sql("select who from throttle_attempt")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(who -> who.matches("[0-9a-f]{64}"));
    }

    private static SignInAttempt stranger(String email, String network) {
        return new SignInAttempt(email, network, "", false);
    }

    private static SignInAttempt known(String email, String network) {
        return new SignInAttempt(email, network, "device of " + email, true);
    }

    /** The database tells the time: what was stored becomes older. */
    private static void timePasses(int seconds) {
        owner().sql("update throttle_attempt set at = at - make_interval(secs => ?)")
                .param(seconds)
                .update();
    }
}
