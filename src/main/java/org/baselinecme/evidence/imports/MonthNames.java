package org.baselinecme.evidence.imports;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of months as Java carries them for these languages. */
final class MonthNames {
    /** Croatian is none of them: its {@code listopad} is October, which is November in Czech and Polish. */
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da", "nb", "fi", "cs", "sk", "sl", "hu", "ro", "ca",
            "et", "lv", "lt", "tr", "id", "ru", "uk", "bg", "sr", "el", "he", "ar", "fa", "hi", "th");

    private static final int SHORTEST = 3;
    private static final Map<String, Integer> NAMES = names();

    private MonthNames() {}

    /** The month of this name, 1 to 12; 0 for none, and for a name that means different months. */
    static int find(String name) {
        return NAMES.getOrDefault(plain(name), 0);
    }

    private static Map<String, Integer> names() {
        var names = new HashMap<String, Integer>();
        for (var language : LANGUAGES)
            for (var month : Month.values())
                for (var style : TextStyle.values())
                    names.merge(
                            plain(month.getDisplayName(style, Locale.of(language))),
                            month.getValue(),
                            (one, other) -> one.equals(other) ? one : 0);
        names.put("sept", Month.SEPTEMBER.getValue());
        names.keySet().removeIf(name -> name.length() < SHORTEST || name.chars().anyMatch(Character::isDigit));
        return names;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}|\\.", "");
    }
}
