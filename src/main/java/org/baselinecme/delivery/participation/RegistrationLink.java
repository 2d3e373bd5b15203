package org.baselinecme.delivery.participation;

import org.baselinecme.office.links.LinkTarget;

/** Where a learner sees their registration for an activity. */
public final class RegistrationLink {
    private RegistrationLink() {}

    /** The address of the page. */
    static String path(String number) {
        return "/catalog/" + number + "/registration";
    }

    /** The page as a mail opens it. */
    public static LinkTarget of(String number) {
        return new LinkTarget(path(number), "registration.title");
    }
}
