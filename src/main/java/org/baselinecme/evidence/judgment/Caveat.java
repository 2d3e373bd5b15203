package org.baselinecme.evidence.judgment;

/**
 * What speaks against reading a change as one that followed the activity.
 *
 * @param text the sentence, composed from the data
 * @param withholds whether the change is called neither an improvement nor a worsening because of it
 * @param mend what would change the verdict
 */
public record Caveat(Remark text, boolean withholds, Remark mend) {
    static Caveat of(String key, boolean withholds, JudgedFigure... figures) {
        return new Caveat(
                Remark.of("judgment.caveat." + key, figures), withholds, Remark.of("judgment.mend." + key, figures));
    }

    /** The last word of its key, such as {@code trend}. */
    public String name() {
        return text.key().substring(text.key().lastIndexOf('.') + 1);
    }
}
