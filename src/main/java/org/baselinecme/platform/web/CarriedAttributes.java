package org.baselinecme.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Attributes that outlive the session in which they were set, when a visit begins in a new one: what a browser did before somebody
 * said who they are. They grant nothing by themselves.
 */
public final class CarriedAttributes {
    private static final String PREFIX = "carried.";

    private CarriedAttributes() {}

    /** Sets one. */
    public static void set(HttpServletRequest request, String name, long value) {
        request.getSession().setAttribute(PREFIX + name, value);
    }

    /** Returns one; null where the session has none. */
    public static @Nullable Long of(HttpServletRequest request, String name) {
        var session = request.getSession(false);
        return session == null ? null : (Long) session.getAttribute(PREFIX + name);
    }

    /** Ends the current session, and begins a new one with nothing but these attributes of it. */
    public static void toNewSession(HttpServletRequest request) {
        var before = request.getSession(false);
        Map<String, Object> carried = new HashMap<>();
        if (before != null) {
            Collections.list(before.getAttributeNames()).stream()
                    .filter(name -> name.startsWith(PREFIX))
                    .forEach(name -> carried.put(name, before.getAttribute(name)));
            before.invalidate();
        }
        carried.forEach(request.getSession()::setAttribute);
    }
}
