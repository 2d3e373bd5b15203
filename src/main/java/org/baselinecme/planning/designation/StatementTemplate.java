package org.baselinecme.planning.designation;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fixed words of an accrediting or credit body with slots in braces. The slots are filled, the words never edited (R37).
 *
 * @param part what it says: who is accredited, or which credit is designated
 * @param umbrella the provider's accreditation it belongs to; empty for credit
 * @param providership DIRECT or JOINT; empty for credit
 * @param creditSystem the credit it designates; empty for accreditation
 * @param verifiedOn when the wording was last checked with the body; null if never
 */
record StatementTemplate(
        String code,
        int version,
        Part part,
        String umbrella,
        String providership,
        String creditSystem,
        String text,
        String source,
        @Nullable LocalDate verifiedOn) {
    /** “Credit(s)” is the body's literal word; at most one credit says Credit, more say Credits. */
    private static final String EITHER = "Credit(s)*";

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    /** The words with every slot filled. */
    String filled(Map<String, String> slots, boolean many) {
        return SLOT.matcher(text.replace(EITHER, many ? "Credits*" : "Credit*"))
                .replaceAll(slot -> Matcher.quoteReplacement(value(slots, slot.group(1))));
    }

    private String value(Map<String, String> slots, String name) {
        var value = slots.getOrDefault(name, "").replace("*", "");
        if (value.isBlank()) throw new IllegalStateException("nothing fills " + name + " of " + code);
        return value;
    }

    /** The words as they stand, with their slots. */
    public StyledText words() {
        return new StyledText(text);
    }

    /** What a statement says. */
    enum Part {
        ACCREDITATION,
        CREDIT
    }
}
