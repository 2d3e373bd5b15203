package org.baselinecme.planning.support;

import java.util.List;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;

/**
 * The commercial support of an activity.
 *
 * @param attested by whom and when there is attested to be none; empty where it is not
 * @param sentence what learners read
 * @param against objections to approval with what is recorded now
 * @param withdrawn what was withdrawn, with the reasons
 * @param companies the companies that can be chosen
 * @param attaching objections to adding a supporter
 */
record SupportPage(
        Standing place,
        Attested attested,
        String sentence,
        List<Source> sources,
        List<Objection> against,
        List<Withdrawn> withdrawn,
        List<Choice> companies,
        List<Objection> attaching,
        Rights rights) {
    public boolean isNone() {
        return !attested.by().isEmpty();
    }

    public boolean isSupported() {
        return !sources.isEmpty();
    }

    public boolean isUnanswered() {
        return !isNone() && !isSupported();
    }

    /** Whether a supporter can be added now. */
    public boolean isAttachable() {
        return rights.mayChange() && attaching.isEmpty();
    }

    public SupportNature[] natures() {
        return SupportNature.values();
    }

    /** Message key of the state. */
    public String message() {
        if (isSupported()) return "support.state.supported";
        return isNone() ? "support.state.none" : "support.state.unanswered";
    }

    /** Color class of the state. */
    public String tone() {
        return isUnanswered() || !against.isEmpty() ? "wait" : "ok";
    }

    /** Who attested that there is none; both empty where nobody did. */
    record Attested(String by, String at) {
        static final Attested NOT = new Attested("", "");
    }

    /**
     * A supporter.
     *
     * @param nature message key
     * @param message message key of the state of its agreement
     * @param signed days of the signatures; empty where they are missing
     */
    record Source(
            String id, String company, String nature, String tone, String message, String provider, String signed) {}

    /** What was withdrawn; {@code company} is empty for the attestation that there is none. */
    record Withdrawn(String company, String by, String at, String why) {}

    /** A company to choose. */
    record Choice(String id, String name) {}

    /** What the reader may do now. */
    record Rights(boolean mayChange, boolean mayRead) {}
}
