package org.baselinecme.planning.systems;

import java.time.LocalDate;
import org.baselinecme.platform.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A statement of accreditation or credit as learners read it.
 *
 * @param template code of the template whose words it has
 * @param version version of the template
 * @param verified whether the wording was checked with the body
 */
public record Statement(String template, int version, StyledText words, boolean verified) {
    /** As a query reads it. */
    public Statement(String template, int version, String text, @Nullable LocalDate verifiedOn) {
        this(template, version, new StyledText(text), verifiedOn != null);
    }

    /** The SHA-256 of the words, which a notice shown to a learner refers to. */
    public String hash() {
        return Sha256.hex(words.text());
    }
}
