package org.baselinecme.office.nppes;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.baselinecme.office.people.Registration;

/** Names as they are compared: without accents, case and punctuation. */
final class FoldedName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N} ]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST = 200;

    private FoldedName() {}

    /** First given name and whole surname; empty where either is missing. */
    static Optional<String> key(String first, String last) {
        var given = folded(first);
        var surname = folded(last).replace(" ", "");
        var word = given.contains(" ") ? given.substring(0, given.indexOf(' ')) : given;
        return word.isEmpty() || surname.isEmpty() ? Optional.empty() : Optional.of(word + "|" + surname);
    }

    /**
     * The same of a person on record. The surname stands before the comma of the sort name; where that was made from the last word
     * alone, the surname may have more words, and there is a key for each.
     */
    static Set<String> ofPerson(String name, String sortName) {
        var keys = new LinkedHashSet<String>();
        var comma = sortName.indexOf(',');
        if (comma > 0)
            key(sortName.substring(comma + 1), sortName.substring(0, comma)).ifPresent(keys::add);
        var all = BLANKS.matcher(name).replaceAll(" ").strip();
        if (comma > 0 && !sortName.strip().equals(Registration.sortName(all))) return keys;
        for (var at = all.lastIndexOf(' '); at > 0; at = all.lastIndexOf(' ', at - 1))
            key(all.substring(0, at), all.substring(at + 1)).ifPresent(keys::add);
        return keys;
    }

    /**
     * How a name is sorted whose surname is known.
     *
     * @param name given names and surname
     * @return surname, comma, given names; empty where the name does not end with that surname
     */
    static String sorted(String name, String surname) {
        var all = BLANKS.matcher(name).replaceAll(" ").strip();
        for (var at = all.lastIndexOf(' '); at > 0; at = all.lastIndexOf(' ', at - 1))
            if (isSame(all.substring(at + 1), surname)) return all.substring(at + 1) + ", " + all.substring(0, at);
        return "";
    }

    /** Whether two names have the same letters. */
    static boolean isSame(String one, String other) {
        return folded(one).replace(" ", "").equals(folded(other).replace(" ", ""));
    }

    private static String folded(String text) {
        var plain = Normalizer.normalize(text.replace('-', ' '), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        var bare = SIGNS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("");
        return BLANKS.matcher(bare).replaceAll(" ").strip();
    }

    /** Words in small letters that begin with a capital. */
    static String capitalized(String text) {
        var out = new StringBuilder();
        var begins = true;
        for (var letter :
                text.strip().substring(0, Math.min(MOST, text.strip().length())).toCharArray()) {
            out.append(begins ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
            begins = !Character.isLetter(letter);
        }
        return out.toString();
    }

    /** A credential text as it is looked up: its capital letters and digits alone. */
    static String spelling(String credential) {
        var out = new StringBuilder();
        credential
                .toUpperCase(Locale.ROOT)
                .chars()
                .filter(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')
                .forEach(c -> out.append((char) c));
        return out.substring(0, Math.min(MOST, out.length()));
    }
}
