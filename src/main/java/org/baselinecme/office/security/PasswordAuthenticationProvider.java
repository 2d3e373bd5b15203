package org.baselinecme.office.security;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.security.SignInLimits.SignInAttempt;
import org.baselinecme.platform.kernel.Pasted;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in by e-mail and password. Every attempt checks one hash, so an unknown address takes as long as a wrong password. */
@Component
class PasswordAuthenticationProvider implements AuthenticationProvider {
    private final Accounts accounts;
    private final SignInLimits limits;
    private final KnownDevices devices;
    private final CodeSignIn codes;
    private final PasswordEncoder encoder;
    private final String nobody;

    PasswordAuthenticationProvider(
            Accounts accounts, SignInLimits limits, KnownDevices devices, CodeSignIn codes, PasswordEncoder encoder) {
        this.codes = codes;
        this.accounts = accounts;
        this.limits = limits;
        this.devices = devices;
        this.encoder = encoder;
        this.nobody = Objects.requireNonNull(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var email = Pasted.address(Pasted.text(asked.getName())).strip();
        var account = accounts.credentials(email);
        var attempt = attempt(email, asked.getDetails(), account);
        var delay = limits.delay(attempt);
        if (!delay.isZero()) throw new TooManyAttempts(delay);
        var hash = account.map(Accounts.Credentials::passwordHash).orElse(nobody);
        var password = String.valueOf(asked.getCredentials());
        if (!encoder.matches(password, hash) || account.isEmpty()) throw new BadCredentialsException("refused");
        limits.forget(attempt);
        if (codes.isAskedOf(account.get().person()))
            throw new CodeSignIn.CodeNeeded(account.get().person());
        accounts.signedIn(account.get().person());
        var signedIn = new AccountPrincipal(account.get().person().value());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
    }

    private SignInAttempt attempt(String email, @Nullable Object details, Optional<Accounts.Credentials> account) {
        if (!(details instanceof SignInDetails from)) return new SignInAttempt(email, "", "", false);
        var known = account.filter(open -> devices.isKnown(from.device(), open.person()))
                .isPresent();
        return new SignInAttempt(email, from.getRemoteAddress(), from.device(), known);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    /** The attempt came too early after others that failed. */
    static final class TooManyAttempts extends LockedException {
        private final transient Duration delay;

        TooManyAttempts(Duration delay) {
            super("too many attempts");
            this.delay = delay;
        }

        /** How long to wait before the next attempt. */
        Duration delay() {
            return delay;
        }
    }
}
