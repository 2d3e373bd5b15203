package org.baselinecme.front.home;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A page of settings in the index.
 *
 * @param now how it stands, in a few words
 * @param when it was changed last, in words; empty where it never was
 * @param by who changed it; empty where it never was
 */
public record SettingRow(String label, String what, String path, String now, String when, String by) {
    /** Whether all these words occur in it or in the name of its group; case doesn't matter. */
    boolean matches(String group, String words) {
        var text = String.join(" ", group, label, what, now).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
