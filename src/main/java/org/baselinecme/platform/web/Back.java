package org.baselinecme.platform.web;

import java.util.regex.Pattern;

/** The page a form came from, for a form that stands on more than one. */
public final class Back {
    private static final Pattern OURS = Pattern.compile("/(?:[\\w-][\\w/-]*)?(?:\\?[\\w=&.~%+-]*)?");

    private Back() {}

    /** There, where it is a page of ours; a form could be made to lead to another house. */
    public static String to(String wanted, String otherwise) {
        return OURS.matcher(wanted).matches() ? wanted : otherwise;
    }
}
