package org.baselinecme.planning.needs;

import java.util.regex.Pattern;

/** Counts words as the structured abstract does: runs of characters between white space of any script. */
final class WordCount {
    private static final Pattern WORD = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);

    private WordCount() {}

    static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
