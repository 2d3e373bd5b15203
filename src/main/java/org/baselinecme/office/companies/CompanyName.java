package org.baselinecme.office.companies;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares names of companies as people write them: case, accents, punctuation, spaces and a legal form at the end make no
 * difference, so that a company is not admitted under another spelling (R19).
 */
public final class CompanyName {
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "llc",
            "ltd",
            "limited",
            "lp",
            "llp",
            "corp",
            "corporation",
            "co",
            "company",
            "plc",
            "gmbh",
            "ag",
            "sa",
            "nv",
            "bv",
            "kg",
            "ab",
            "as",
            "oy",
            "spa");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CompanyName() {}

    /** What is the same for all spellings of a name. */
    public static String key(String name) {
        var letters =
                MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var words = NO_LETTER
                .matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        var key = words;
        while (key.contains(" ") && LEGAL_FORMS.contains(key.substring(key.lastIndexOf(' ') + 1)))
            key = key.substring(0, key.lastIndexOf(' '));
        return key.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : key;
    }
}
