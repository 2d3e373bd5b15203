package org.baselinecme.evidence.judgment;

import java.util.List;

/**
 * What speaks against reading a change as one that followed the activity.
 *
 * @param kind what it is
 * @param withholds whether the change is called neither an improvement nor a worsening because of it
 * @param figures in its sentence
 */
public record Caveat(CaveatKind kind, boolean withholds, List<JudgedFigure> figures) {
    static Caveat of(CaveatKind kind, boolean withholds, JudgedFigure... figures) {
        return new Caveat(kind, withholds, List.of(figures));
    }

    /** The sentence. */
    public Remark text() {
        return new Remark("judgment.caveat." + kind.code(), figures);
    }

    /** The same as a reason inside another sentence. */
    public Remark reason() {
        return new Remark("judgment.reason." + kind.code(), figures);
    }

    /** What would change the verdict. */
    public Remark mend() {
        return new Remark("judgment.mend." + kind.code(), figures);
    }
}
