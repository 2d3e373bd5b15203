package org.baselinecme.office.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Where a session began, for signing out there, too.
 *
 * @param person whose session it is, as one can go on with another
 * @param token what the provider signed, as a hint whom to sign out
 */
record ProviderSession(String provider, String person, String token) implements Serializable {
    private static final String ATTRIBUTE = ProviderSession.class.getName();

    /** The mark of sessions that began in one session at the provider. */
    static String mark(IdentityProvider provider, String sid) {
        return Sha256.hex(provider.key() + " " + sid);
    }

    static void remember(IdentityProvider provider, PersonId person, OidcUser user, HttpServletRequest request) {
        var token = user.getIdToken().getTokenValue();
        request.getSession().setAttribute(ATTRIBUTE, new ProviderSession(provider.key(), person.toString(), token));
    }

    /** Of whoever is signed in; empty where they came otherwise. */
    static Optional<ProviderSession> of(String person, HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (ProviderSession) session.getAttribute(ATTRIBUTE))
                .filter(begun -> begun.person().equals(person));
    }
}
