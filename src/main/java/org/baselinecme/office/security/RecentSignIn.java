package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.baselinecme.platform.access.Me;

/**
 * When somebody proved last who they are in this session: whoever finds a device unlocked must not be able to let themselves in for
 * good. Noted for its person, as a session can go on with another.
 */
public record RecentSignIn(String person, Instant at) implements Serializable {
    /** Where one signs in again, and then comes back to how one signs in. */
    public static final String AGAIN = "/profile/security/again";

    private static final Duration RECENT = Duration.ofMinutes(15);
    private static final String ATTRIBUTE = RecentSignIn.class.getName();

    static void note(String person, Instant now, HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, new RecentSignIn(person, now));
    }

    /** Whether I signed in within the last quarter of an hour. */
    public static boolean is(Me me, Instant now, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof RecentSignIn last
                && last.person().equals(me.person().toString())
                && now.isBefore(last.at().plus(RECENT));
    }
}
