package org.baselinecme.platform.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a letter. Only a line that is wholly an address of ours is a link, so that no word somebody typed becomes one.
 *
 * @param path where the link leads within Baseline, or null
 */
public record MailLine(String words, @Nullable String path) {
    private static final int LONGEST = 200;

    /** The lines of a text, without the empty ones. */
    public static List<MailLine> of(String text, Addresses addresses) {
        return text.lines()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> new MailLine(words, addresses.pathOf(words)))
                .toList();
    }

    /** Words as one line that fits a header: whatever could end it, or turn the reading round, is a blank. */
    static String single(String words) {
        var line = words.replaceAll("[\\p{Cc}\\s\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) return line;
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
