package org.baselinecme.platform.mail;

import java.util.List;

/** Who sends the mail of this office; the module that knows the provider answers. */
public interface Letterhead {
    /** The sender as it is now. */
    Sender sender();

    /**
     * The sender of a mail.
     *
     * @param logo path of its picture; empty for none
     * @param color of buttons, legible under white letters: {@code #0e5a61}
     * @param contact how to reach the CME office, in lines
     */
    record Sender(String name, String logo, String color, List<String> contact) {}
}
