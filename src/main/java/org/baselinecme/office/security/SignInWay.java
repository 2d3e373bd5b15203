package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;

/** A way to sign in other than by password. A module that stands below brings it as a bean. */
public interface SignInWay {
    /** The method of the request that signs in. */
    HttpMethod method();

    /** The path pattern of that request; public, and below {@code /sign-in/}. */
    String pattern();

    /** Who this request signs in; throws for nobody. Whether their account is open is asked afterwards. */
    Entrant authenticate(HttpServletRequest request);

    /** Where to go after a failure: a page of ours that says why. */
    String failed(HttpServletRequest request, AuthenticationException why);

    /** What the sign-in page offers. */
    default List<Button> buttons() {
        return List.of();
    }

    /** Where to sign out, too, after signing out here; empty where the session did not begin there. */
    default Optional<String> afterSignOut(HttpServletRequest request) {
        return Optional.empty();
    }

    /** Origins that signing out leads to, such as {@code https://id.example.org}: forms may lead there. */
    default List<String> origins() {
        return List.of();
    }

    /**
     * Who signs in.
     *
     * @param provenTwice whether a second factor was part of it, so that no code is asked for
     * @param way how, for the security log
     */
    record Entrant(PersonId person, boolean provenTwice, String way) {}

    /** A button of the sign-in page: where it leads, and the name of what is there. */
    record Button(String path, String name) {}
}
