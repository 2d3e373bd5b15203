package org.baselinecme.front.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of a person: its head, and the tabs that its reader may open.
 *
 * @param kept whether the reader keeps the record of the person, and so may edit it
 * @param here the tab that is shown; null where the reader may open none
 * @param sendable whether the reader may send and print the transcript
 * @param data whether the reader may download all data held about the person
 */
record PersonPage(
        Head head,
        boolean kept,
        List<PersonTab> tabs,
        @Nullable PersonTab here,
        boolean sendable,
        boolean data) {
    /** Whether this tab is shown. */
    public boolean isAt(String tab) {
        return here != null && here.code().equals(tab);
    }

    /** The path of the page. */
    public String path() {
        return "/people/" + head.id;
    }

    /**
     * The head of the page.
     *
     * @param email empty where there is none
     * @param account whether they sign in with an account
     * @param into the entry it was merged into; null where it remains
     * @param entries those that were merged into it
     */
    record Head(
            UUID id,
            String name,
            String profession,
            String department,
            String email,
            boolean account,
            @Nullable Entry into,
            List<Entry> entries) {}

    /**
     * Another entry of the same person.
     *
     * @param when the two were merged
     */
    record Entry(UUID id, String name, String when) {}

    /**
     * A line of a tab about an activity.
     *
     * @param what the role on the roster, or how they take part: a message key
     * @param note what else is known, as text; empty for nothing
     */
    record Line(UUID activity, String number, String title, String when, String what, String note) {}
}
