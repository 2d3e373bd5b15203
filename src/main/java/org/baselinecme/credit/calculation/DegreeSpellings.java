package org.baselinecme.credit.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Degrees as they are spelled after a name. */
public final class DegreeSpellings {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private DegreeSpellings() {}

    /** Splits a text into degrees: “M.D., Ph.D.” and “m d phd” are MD and PHD. */
    public static List<String> of(String credentials) {
        var found = new ArrayList<String>();
        var alone = new StringBuilder();
        var text = credentials.toUpperCase(Locale.ROOT).replace(".", "").replace("'", "");
        for (var part : APART.splitAsStream(text).toList()) {
            var word = part.replaceAll("^-+|-+$", "");
            if (word.length() == 1) alone.append(word);
            else {
                take(found, alone);
                if (!word.isEmpty()) found.add(word);
            }
        }
        take(found, alone);
        return found;
    }

    private static void take(List<String> found, StringBuilder alone) {
        if (!alone.isEmpty()) found.add(alone.toString());
        alone.setLength(0);
    }
}
