package org.baselinecme.office.security;

import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in by e-mail and password. Every attempt checks one hash, so an unknown address takes as long as a wrong password. */
@Component
class PasswordAuthenticationProvider implements AuthenticationProvider {
    private final Accounts accounts;
    private final SignInLimits throttle;
    private final PasswordEncoder encoder;
    private final String nobody;

    PasswordAuthenticationProvider(Accounts accounts, SignInLimits throttle, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.encoder = encoder;
        this.nobody = Objects.requireNonNull(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var email = asked.getName().replace("\0", "").strip();
        var address = asked.getDetails() instanceof WebAuthenticationDetails d ? d.getRemoteAddress() : "";
        if (!throttle.admits(email, address)) throw new LockedException("too many attempts");
        var account = accounts.credentials(email);
        var hash = account.map(Accounts.Credentials::passwordHash).orElse(nobody);
        var password = String.valueOf(asked.getCredentials());
        if (!encoder.matches(password, hash) || account.isEmpty()) throw new BadCredentialsException("refused");
        throttle.forget(email, address);
        var signedIn = new AccountPrincipal(account.get().person().value());
        return UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
