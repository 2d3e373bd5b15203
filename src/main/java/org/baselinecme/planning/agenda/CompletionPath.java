package org.baselinecme.planning.agenda;

import java.util.List;
import org.baselinecme.platform.kernel.Credits;

/**
 * How a learner completes an activity of a format, so that credit can be claimed (AMA PRA learning formats). The format's row
 * in the list {@code activity_format} names it.
 */
public enum CompletionPath {
    /** Attending sessions: live courses and series. */
    SESSIONS(false, false, false),
    /** Working through material, with the time it took stated: enduring material. */
    MATERIAL(true, false, false),
    /** Reading an article and reflecting on it, with the time it took stated: journal-based activities. */
    ARTICLE(true, true, false),
    /** Reflecting on what was learned, with the time it took stated: committees, blended learning. */
    REFLECTION(true, true, false),
    /** Teaching a session of a live activity, for twice its time, once per session (R34): learning from teaching. */
    TEACHING(false, true, false),
    /** One documented cycle of question, sources and application, for a fixed amount: internet point of care. */
    CYCLE(false, true, false),
    /** A contribution that somebody else accepts, for a fixed amount: manuscript review and test-item writing. */
    CONTRIBUTION(false, true, true),
    /** Stages A, B and C in this order, for fixed amounts: performance improvement (R33). */
    STAGES(false, true, false),
    /** No way to complete it is known, so that no credit is designated for it. */
    NONE(false, false, false);

    /** The only part of a path without stages. */
    public static final String WHOLE = "WHOLE";

    private static final List<String> STAGE_NAMES = List.of("A", "B", "C");
    private static final List<Credits> STAGE_AMOUNTS =
            List.of(Credits.NONE, Credits.of("5.00"), Credits.of("10.00"), Credits.of("20.00"));
    private final boolean timed;
    private final boolean reflected;
    private final boolean confirmed;

    CompletionPath(boolean timed, boolean reflected, boolean confirmed) {
        this.timed = timed;
        this.reflected = reflected;
        this.confirmed = confirmed;
    }

    /** The path of this name; {@link #NONE} where there is no such path. */
    public static CompletionPath named(String name) {
        for (var path : values()) if (path.name().equals(name)) return path;
        return NONE;
    }

    /** Whether credit follows attendance of sessions. */
    public boolean isBySessions() {
        return this == SESSIONS;
    }

    /** Whether learners work through material of the provider, which they have from the first day. */
    public boolean isOfMaterial() {
        return this == MATERIAL || this == ARTICLE;
    }

    /** Whether the learner states the time it took, which determines the credit. */
    public boolean isTimed() {
        return timed;
    }

    /** Whether the learner writes a reflection. */
    public boolean isReflected() {
        return reflected;
    }

    /** Whether each completion names a session that was taught, which determines the credit. */
    public boolean isByTeaching() {
        return this == TEACHING;
    }

    /** Whether staff record it, because somebody else accepts it: an editor, an item-writing committee. */
    public boolean isConfirmedByStaff() {
        return confirmed;
    }

    /** Its parts in their order: the stages, or the whole. */
    public List<String> parts() {
        return switch (this) {
            case STAGES -> STAGE_NAMES;
            case MATERIAL, ARTICLE, REFLECTION, TEACHING, CYCLE, CONTRIBUTION -> List.of(WHOLE);
            case SESSIONS, NONE -> List.of();
        };
    }

    /** The fixed amount for so many completed parts, from the first on, where time does not determine it. */
    public Credits amount(int parts, Credits designated) {
        return switch (this) {
            case STAGES -> STAGE_AMOUNTS.get(parts);
            case CYCLE, CONTRIBUTION -> parts == 0 ? Credits.NONE : designated;
            case SESSIONS, MATERIAL, ARTICLE, REFLECTION, TEACHING, NONE -> Credits.NONE;
        };
    }

    /** Message key of its name. */
    public String message() {
        return "completion-path." + name();
    }
}
