package org.baselinecme.platform.importing;

import java.util.List;

/**
 * A column that rows of a kind can have.
 *
 * @param key names it for good: remembered headings refer to it
 * @param label message key of what people call it
 * @param required whether every row needs a value
 * @param longest the most characters of a value
 * @param aliases headings by which it is recognized, such as "e-mail address"; case, blanks and punctuation do not count
 */
public record ImportColumn(String key, String label, boolean required, int longest, List<String> aliases) {
    private static final int USUAL = 200;

    /** A column that may be empty. */
    public static ImportColumn of(String key, String label, String... aliases) {
        return new ImportColumn(key, label, false, USUAL, List.of(aliases));
    }

    /** The same, where every row needs a value. */
    public ImportColumn needed() {
        return new ImportColumn(key, label, true, longest, aliases);
    }

    /** The same with another limit of characters. */
    public ImportColumn upTo(int most) {
        return new ImportColumn(key, label, required, most, aliases);
    }
}
