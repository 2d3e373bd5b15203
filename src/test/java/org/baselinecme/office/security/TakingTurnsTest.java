package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.baselinecme.Race;
import org.baselinecme.Wait;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

/** However many people sign in at once, few hashes are computed at a time: each needs 19 MB. */
class TakingTurnsTest {
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final PasswordEncoder turns = new SignInConfiguration.TakingTurns(new Slow(), 2);

    @Test
    void only_so_many_passwords_are_hashed_at_a_time_and_each_is() {
        var outcomes = Race.of(Collections.nCopies(
                20, () -> assertThat(turns.matches("word", "hash of word")).isTrue()));
        assertThat(outcomes).allMatch(java.util.Optional::isEmpty);
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void a_hash_that_fails_gives_its_turn_back() {
        var outcomes = Race.of(Collections.nCopies(5, () -> turns.matches("word", null)));
        assertThat(outcomes).allMatch(java.util.Optional::isPresent);
        assertThat(turns.encode("word")).isEqualTo("hash of word");
    }

    /** Counts how many work at a time. */
    private final class Slow implements PasswordEncoder {
        @Override
        public String encode(CharSequence password) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Wait.pause(Duration.ofMillis(5));
            now.decrementAndGet();
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            if (hash == null) throw new IllegalArgumentException("no hash");
            return encode(password).equals(hash);
        }
    }
}
