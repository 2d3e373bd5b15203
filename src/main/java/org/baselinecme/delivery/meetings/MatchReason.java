package org.baselinecme.delivery.meetings;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why a person is suggested for a row of a meeting file. */
enum MatchReason {
    EMAIL,
    LAST_TIME,
    TYPED,
    SAME,
    REVERSED,
    INITIALS,
    HERE_BEFORE;

    private static final Set<String> NO_NAME = Set.of(
            "dr",
            "prof",
            "professor",
            "mr",
            "mrs",
            "ms",
            "mx",
            "sir",
            "md",
            "do",
            "mbbs",
            "mbchb",
            "phd",
            "pharmd",
            "rph",
            "dnp",
            "np",
            "pa",
            "pac",
            "pa-c",
            "rn",
            "bsn",
            "msn",
            "aprn",
            "crna",
            "lpn",
            "mph",
            "mha",
            "msc",
            "ma",
            "mba",
            "facp",
            "facs",
            "chcp",
            "rrt",
            "rd",
            "dds",
            "dmd",
            "dpm",
            "od",
            "psyd",
            "lcsw",
            "mbe",
            "jr",
            "sr",
            "ii",
            "iii",
            "ipad",
            "iphone",
            "phone",
            "android",
            "pixel",
            "galaxy",
            "laptop",
            "macbook",
            "pc",
            "guest",
            "host",
            "ext",
            "external",
            "he",
            "him",
            "his",
            "she",
            "her",
            "they",
            "them");

    /** Message key of the reason. */
    public String message() {
        return "likeness." + name().toLowerCase(Locale.ROOT);
    }

    /** How the name in a report resembles that of a person; empty if it does not. */
    static Optional<MatchReason> of(Name reported, Name person) {
        if (reported.words().isEmpty() || person.words().isEmpty()) return Optional.empty();
        if (reported.words().equals(person.words()))
            return Optional.of(reported.turned() == person.turned() ? SAME : REVERSED);
        if (reported.words().size() > 1
                && reported.words().stream()
                        .sorted()
                        .toList()
                        .equals(person.words().stream().sorted().toList())) return Optional.of(REVERSED);
        return reported.isShortOf(person) || person.isShortOf(reported) ? Optional.of(INITIALS) : Optional.empty();
    }

    /**
     * A name without titles, degrees, devices, accents and text in brackets.
     *
     * @param turned whether the surname came first, before a comma
     */
    record Name(List<String> words, boolean turned) {
        static Name of(String text) {
            var plain = Normalizer.normalize(text.replaceAll("\\([^)]*\\)", " "), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}+", "")
                    .toLowerCase(Locale.ROOT)
                    .replace("ß", "ss")
                    .replace("ł", "l")
                    .replace("ø", "o")
                    .replace("æ", "ae")
                    .replaceAll("['’]s\\b", "");
            var comma = plain.indexOf(',');
            var before = words(comma < 0 ? plain : plain.substring(0, comma));
            var after = comma < 0 ? List.<String>of() : words(plain.substring(comma + 1));
            if (after.isEmpty()) return new Name(before, false);
            return new Name(Stream.concat(after.stream(), before.stream()).toList(), true);
        }

        private static List<String> words(String text) {
            var all = Arrays.stream(text.split("[^\\p{L}\\p{N}'’-]+", -1))
                    .filter(word -> !word.isEmpty() && !NO_NAME.contains(word))
                    .toList();
            var latin = all.stream().filter(word -> word.matches("[a-z'’-]+")).toList();
            return latin.isEmpty() ? all : latin;
        }

        String last() {
            return words.getLast();
        }

        /** A. Patel of Anita Patel, María Núñez of María José Núñez: the surname, and the first name or its first letter. */
        private boolean isShortOf(Name other) {
            if (words.size() < 2 || other.words.size() < 2 || !last().equals(other.last())) return false;
            var mine = words.getFirst();
            var theirs = other.words.getFirst();
            return mine.length() == 1 ? theirs.startsWith(mine) : mine.equals(theirs);
        }
    }
}
