package org.baselinecme.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody had typed when the session was over: kept beside the sign-in page and shown again in its field to the same
 * person, still unsaved. Every form carries {@code _who} (the person) and {@code _here} (its page); those whose fields are
 * filled again carry {@code _return} (the page and field) as well. What the others held is shown on a page of its own.
 *
 * @param form path the form was sent to
 * @param who the person whose page it was
 * @param page the page the form stood on
 * @param returnTo a path of ours: the field, or the page that shows what was kept
 */
public record Unsaved(String form, String who, String page, String returnTo, Map<String, String> values)
        implements Serializable {
    /** The page that shows what was kept where no field is filled again. */
    public static final String SHOWN_AT = "/kept";

    private static final String KEY = "unsaved";
    private static final int MOST = 32_000;
    private static final int SECONDS = 20 * 60;
    private static final int LONGEST_PAGE = 300;

    /** Keeps the request's form, if it is one that takes part and not absurdly long. */
    public static Optional<Unsaved> keep(HttpServletRequest request) {
        var who = request.getParameter("_who");
        var field = request.getParameter("_return");
        var filled = field != null && field.matches("/activities/[0-9a-f-]{36}/needs(#[a-z-]+)?");
        var page = filled ? Optional.of(field.replaceFirst("#.*", "")) : pageOf(request);
        if (who == null || page.isEmpty()) return Optional.empty();
        var values = new HashMap<String, String>();
        request.getParameterMap().forEach((name, given) -> {
            if (!name.startsWith("_")) values.put(name, String.join("\n", given));
        });
        if (values.values().stream().mapToInt(String::length).sum() > MOST) return Optional.empty();
        var unsaved =
                new Unsaved(request.getRequestURI(), who, page.get(), filled ? field : SHOWN_AT, Map.copyOf(values));
        var session = request.getSession();
        session.setMaxInactiveInterval(SECONDS);
        session.setAttribute(KEY, unsaved);
        return Optional.of(unsaved);
    }

    /** The page of ours on which the form stood. */
    public static Optional<String> pageOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("_here")).filter(Unsaved::isPage);
    }

    /** One pass over the characters: a pattern with a repeated group would need a frame of the stack for each part. */
    private static boolean isPage(String path) {
        return path.length() <= LONGEST_PAGE
                && path.startsWith("/")
                && !path.endsWith("/")
                && !path.contains("//")
                && path.chars()
                        .allMatch(sign -> sign == '/'
                                || sign == '_'
                                || sign == '-'
                                || sign < 128 && Character.isLetterOrDigit(sign));
    }

    /** What is kept in this session. */
    public static Optional<Unsaved> in(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Unsaved) session.getAttribute(KEY));
    }

    /** Takes what is kept for a form out of the session: it is shown once. */
    public static Optional<Unsaved> take(HttpServletRequest request, String page) {
        var kept = in(request).filter(unsaved -> unsaved.form.startsWith(page));
        kept.ifPresent(unsaved -> forget(request));
        return kept;
    }

    /** Drops what is kept: somebody else has signed in. */
    public static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(KEY);
    }

    /** A value of the form. */
    public @Nullable String value(String name) {
        return values.get(name);
    }
}
