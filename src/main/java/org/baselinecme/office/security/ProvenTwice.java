package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;

/** Whether the sign-in of this session had a second factor in it. Noted for its person, as a session can go on with another. */
public final class ProvenTwice {
    private static final String ATTRIBUTE = ProvenTwice.class.getName();

    private ProvenTwice() {}

    static void note(PersonId person, HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, person.toString());
    }

    public static boolean is(Me me, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && me.person().toString().equals(session.getAttribute(ATTRIBUTE));
    }
}
