package org.baselinecme.platform.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a mail greets its reader: "Dear Dr. Grantham," for people with a doctoral degree, by the full name for all others, whose
 * title the office does not know, and "Hello," where it knows no name.
 */
public final class Salutation {
    private static final Set<String> DOCTORAL = Set.of(
            "MD", "DO", "PHD", "DPHIL", "PHARMD", "DNP", "DDS", "DMD", "DPM", "DVM", "VMD", "OD", "AUD", "DPT", "OTD",
            "EDD", "PSYD", "SCD", "DSC", "DRPH", "DC", "ND", "DNAP", "DMSC", "DHSC", "JD/PHD", "MD/PHD", "MDPHD",
            "MBBS", "MBCHB", "MBBCH");

    private static final Set<String> TITLE = Set.of("dr", "dr.", "doctor");
    private static final Set<String> SUFFIX = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** Words that begin a surname of more than one. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter",
            "ten", "zu", "zur", "bin", "ibn", "al", "el", "st.", "san", "santa", "af", "av");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private Salutation() {}

    /**
     * Greets a person by the name with its degrees: Marcus Grantham, MD.
     *
     * @param titledName empty where no name is known
     */
    public static String of(String titledName) {
        return titledName.isBlank() ? "Hello," : "Dear " + name(titledName) + ",";
    }

    /** The name to address a person by: Dr. Grantham for a doctoral degree, else the full name without degrees. */
    public static String name(String titledName) {
        var parts = Arrays.stream(titledName.split(",", -1)).map(String::strip).toList();
        var words = List.of(parts.getFirst().split("\\s+", -1));
        var titled = words.size() > 1 && TITLE.contains(words.getFirst().toLowerCase(Locale.ROOT));
        var name = titled ? words.subList(1, words.size()) : words;
        var doctor = titled || parts.stream().skip(1).anyMatch(Salutation::isDoctoral);
        return doctor ? "Dr. " + surname(latin(name)) : String.join(" ", name);
    }

    /** A name that is written in a second script as well, without it: Wei Chen 陈伟. */
    private static List<String> latin(List<String> name) {
        var latin = name.stream().filter(word -> LATIN.matcher(word).find()).toList();
        return latin.isEmpty() ? name : latin;
    }

    private static boolean isDoctoral(String degree) {
        return DOCTORAL.contains(degree.replaceAll("[.\\s]", "").toUpperCase(Locale.ROOT));
    }

    private static String surname(List<String> name) {
        var last = name.size() - 1;
        while (last > 0 && SUFFIX.contains(name.get(last).toLowerCase(Locale.ROOT))) last--;
        var first = last;
        while (first > 1 && PARTICLES.contains(name.get(first - 1).toLowerCase(Locale.ROOT))) first--;
        return String.join(" ", name.subList(first, last + 1));
    }
}
