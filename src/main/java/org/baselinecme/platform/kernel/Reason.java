package org.baselinecme.platform.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence somebody gives: a reason, a comment, an answer. Never blank and never absurdly long. */
public final class Reason {
    /** Most characters a sentence may have; forms say so too. */
    public static final int MOST = 2000;

    private Reason() {}

    /** The sentence without outer blanks; {@link Refused} when there is none or it is too long. */
    public static String of(@Nullable String text) {
        var said = optional(text);
        if (said.isEmpty()) throw new Refused(List.of(Objection.blocking("reason-missing", null)));
        return said;
    }

    /** The sentence without outer blanks, empty where none was given; {@link Refused} when it is too long. */
    public static String optional(@Nullable String text) {
        var said = text == null ? "" : text.replace("\0", "").strip();
        if (said.length() > MOST) throw new Refused(List.of(Objection.blocking("reason-long", null, MOST)));
        return said;
    }
}
