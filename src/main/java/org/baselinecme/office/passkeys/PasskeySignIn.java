package org.baselinecme.office.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.baselinecme.office.security.SignInWay;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Signing in with a passkey: something one has, and a finger, face or PIN. No code is asked for on top of that. */
@Component
class PasskeySignIn implements SignInWay {
    static final String PAGE = "/sign-in/passkey";

    /** Nobody in particular. */
    static final Authentication STRANGER =
            new AnonymousAuthenticationToken("passkeys", "nobody", List.of(new SimpleGrantedAuthority("NONE")));

    private final Passkeys passkeys;

    PasskeySignIn(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.POST;
    }

    @Override
    public String pattern() {
        return PAGE;
    }

    @Override
    public Entrant authenticate(HttpServletRequest request) {
        var credential = Objects.requireNonNullElse(request.getParameter("credential"), "");
        return passkeys.prove(credential, request)
                .map(person -> new Entrant(person, true, "passkey"))
                .orElseThrow(() -> new BadCredentialsException("no passkey of ours"));
    }

    @Override
    public String failed(HttpServletRequest request, AuthenticationException why) {
        return "/sign-in?passkey";
    }
}
