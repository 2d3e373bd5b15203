package org.baselinecme.office.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a browser was asked for, in its session until it answers: once, and within ten minutes.
 *
 * @param person whom it is for; empty for a sign-in
 */
record PasskeyCeremony<T extends Serializable>(String person, T options, Instant until) implements Serializable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String ATTRIBUTE = PasskeyCeremony.class.getName();

    /** Begins one in this session; an earlier one of its kind ends. */
    static <T extends Serializable> void begin(String person, T options, Instant now, HttpServletRequest request) {
        request.getSession()
                .setAttribute(name(options.getClass()), new PasskeyCeremony<>(person, options, now.plus(PATIENCE)));
    }

    /** Ends the one that was begun for this person, whatever comes of it; empty for none. */
    static <T extends Serializable> Optional<T> end(
            String person, Class<T> kind, Instant now, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return Optional.empty();
        var begun = session.getAttribute(name(kind));
        session.removeAttribute(name(kind));
        return begun instanceof PasskeyCeremony<?> one && one.person().equals(person) && now.isBefore(one.until())
                ? Optional.of(kind.cast(one.options()))
                : Optional.empty();
    }

    private static String name(Class<?> kind) {
        return ATTRIBUTE + "." + kind.getSimpleName();
    }
}
