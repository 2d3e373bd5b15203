package org.baselinecme.office.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was typed so far, kept in the session of the browser that entered the token. A password is never part of it.
 *
 * @param permit of this browser; outdated after the next start, which keeps what was typed
 */
record SetupDraft(
        String permit, String name, String shortName, String umbrella, String zone, List<Department> departments)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String KEY = SetupDraft.class.getName();

    /** A department. */
    record Department(String code, String name) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** What this browser has; empty before it entered a token. */
    static Optional<SetupDraft> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEY))
                .filter(SetupDraft.class::isInstance)
                .map(SetupDraft.class::cast);
    }

    /** The permit of this browser; null for none. */
    static @Nullable String permit(HttpServletRequest request) {
        return in(request).map(SetupDraft::permit).orElse(null);
    }

    /** Begins with a permit, or goes on with what this browser had before a new start. */
    static SetupDraft begin(HttpServletRequest request, String permit) {
        return in(request)
                .map(before -> before.permitted(permit))
                .orElseGet(() -> new SetupDraft(permit, "", "", "", "", List.of()));
    }

    private SetupDraft permitted(String now) {
        return new SetupDraft(now, name, shortName, umbrella, zone, departments);
    }

    SetupDraft with(SetupOfficeForm form) {
        return new SetupDraft(permit, form.name(), form.shortName(), form.umbrella(), form.zone(), departments);
    }

    SetupDraft with(List<Department> chosen) {
        return new SetupDraft(permit, name, shortName, umbrella, zone, List.copyOf(chosen));
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEY, this);
    }

    /** The page of the first step that is not done. */
    String next() {
        if (name.isEmpty()) return "/setup/office";
        return departments.isEmpty() ? "/setup/departments" : "/setup/director";
    }
}
