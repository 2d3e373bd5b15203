package org.baselinecme.office.links;

import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Me;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind a mail link says.
 *
 * @param name whom the link is for
 * @param opens message that says what it opens
 * @param path where that is
 * @param until how long the link is good
 * @param replaces who else is signed in on this device and would be signed out, or null
 * @param signedInAlready whether the person is here with their own account, which opens the same and more
 */
public record LinkPage(
        String name,
        String opens,
        String path,
        String until,
        @Nullable String replaces,
        boolean signedInAlready) {
    /** The page of a link for this person. */
    public static LinkPage of(MailLink link, @Nullable Me me, Moments moments) {
        return new LinkPage(
                link.name(),
                link.target().message(),
                link.target().path(),
                moments.zoned(link.expiresAt()),
                me == null || me.is(link.person()) ? null : me.name(),
                me != null && me.is(link.person()) && !me.isByLink());
    }
}
