package org.baselinecme.office.links;

import java.util.regex.Pattern;

/**
 * What a mail link opens.
 *
 * @param path a page of ours
 * @param message key of the words that say what it is, such as "Your financial disclosure"
 */
public record LinkTarget(String path, String message) {
    private static final Pattern OURS = Pattern.compile("/(?:[\\w~-][\\w./~-]*)?(?:\\?[\\w=&.~-]+)?(?:#[\\w-]+)?");

    /** Throws {@link IllegalArgumentException} for a path that could lead to another site, or back to a link. */
    public LinkTarget {
        if (!OURS.matcher(path).matches() || path.startsWith("/link/"))
            throw new IllegalArgumentException("not a page of ours: " + path);
    }
}
