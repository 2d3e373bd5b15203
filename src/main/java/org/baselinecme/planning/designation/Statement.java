package org.baselinecme.planning.designation;

/**
 * A statement as learners read it.
 *
 * @param template whose words it has
 * @param verified whether its wording was checked with the body
 */
public record Statement(String template, int version, StyledText words, boolean verified) {
    /** The hash of the words, which a showing to a learner carries. */
    public String hash() {
        return StatementHash.of(words.text());
    }
}
