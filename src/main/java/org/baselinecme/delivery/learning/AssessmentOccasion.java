package org.baselinecme.delivery.learning;

import java.util.Locale;
import org.baselinecme.platform.kernel.NotFound;

/** Whether an assessment is asked before or after the activity. */
public enum AssessmentOccasion {
    /** The pre-activity baseline, once. */
    BEFORE,
    /** The post-activity assessment, attempt by attempt. */
    AFTER;

    /** The occasion a path names; {@link NotFound} for anything else. */
    static AssessmentOccasion at(String word) {
        for (var occasion : values()) if (occasion.word().equals(word)) return occasion;
        throw new NotFound();
    }

    /** Its name in paths. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name. */
    public String message() {
        return "occasion." + word();
    }
}
