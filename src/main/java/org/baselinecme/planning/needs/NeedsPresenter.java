package org.baselinecme.planning.needs;

import java.util.regex.Pattern;

/** Counts words as the structured abstract does: what stands between white space of any script. */
final class NeedsPresenter {
    private static final Pattern WORD = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);

    private NeedsPresenter() {}

    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
