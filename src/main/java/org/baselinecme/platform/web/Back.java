package org.baselinecme.platform.web;

import java.util.regex.Pattern;

/** The page a form was sent from, for a form that is on more than one page. */
public final class Back {
    private static final Pattern OURS = Pattern.compile("/(?:[\\w-][\\w/-]*)?(?:\\?[\\w=&.~%+-]*)?");

    private Back() {}

    /** Returns the wanted path where it is a page of ours: a form could be made to lead to another site. */
    public static String to(String wanted, String otherwise) {
        return OURS.matcher(wanted).matches() ? wanted : otherwise;
    }
}
