package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A password check costs 31 ms of CPU: every attempt makes exactly one, so that time tells nothing and nothing is wasted. */
class PasswordAuthenticationProviderTest {
    private final List<String> checked = new ArrayList<>();
    private final Accounts accounts = mock();
    private final SignInLimits limits = mock();
    private final KnownDevices devices = mock();
    private final PasswordAuthenticationProvider provider =
            new PasswordAuthenticationProvider(accounts, limits, devices, mock(), new Counting());

    @BeforeEach
    void oneAccount() {
        given(limits.delay(any())).willReturn(Duration.ZERO);
        given(accounts.credentials("khan@example.org"))
                .willReturn(Optional.of(new Accounts.Credentials(PersonId.next(), "hash of right")));
    }

    @Test
    void a_sign_in_checks_one_password() {
        provider.authenticate(attempt("khan@example.org", "right"));
        assertThat(checked).containsExactly("hash of right");
    }

    @Test
    void a_wrong_password_is_checked_once() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> provider.authenticate(attempt("khan@example.org", "wrong")));
        assertThat(checked).containsExactly("hash of right");
    }

    @Test
    void an_unknown_address_costs_the_same_check() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> provider.authenticate(attempt("nobody@example.org", "right")));
        assertThat(checked).hasSize(1);
    }

    @Test
    void a_throttled_attempt_checks_no_password() {
        given(limits.delay(any())).willReturn(Duration.ofSeconds(4));
        assertThatExceptionOfType(LockedException.class)
                .isThrownBy(() -> provider.authenticate(attempt("khan@example.org", "right")));
        assertThat(checked).isEmpty();
    }

    private static UsernamePasswordAuthenticationToken attempt(String email, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(email, password);
    }

    private final class Counting implements PasswordEncoder {
        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            checked.add(hash);
            return hash.equals("hash of " + password);
        }
    }
}
