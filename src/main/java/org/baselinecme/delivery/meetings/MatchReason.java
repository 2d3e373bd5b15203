package org.baselinecme.delivery.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a row of a meeting file may stand for a person: a suggestion, never a match by itself. */
enum MatchReason {
    EMAIL,
    LAST_TIME,
    TYPED,
    SAME,
    REVERSED,
    /** Without accents, hyphens, spaces and apostrophes, or in Chinese, Japanese or Korean letters. */
    SPELLED,
    /** The first name, and one of two surnames. */
    PARTIAL,
    INITIALS,
    HERE_BEFORE;

    /** Message key of the reason. */
    public String message() {
        return "name-match." + name().toLowerCase(Locale.ROOT);
    }

    /** How the name in a report resembles the name of a person; empty where it does not. */
    static Optional<MatchReason> of(PlainName reported, PlainName person) {
        var mine = reported.words();
        var theirs = person.words();
        if (!mine.isEmpty() && mine.equals(theirs))
            return Optional.of(reported.turned() == person.turned() ? SAME : REVERSED);
        if (mine.size() > 1 && sorted(mine).equals(sorted(theirs))) return Optional.of(REVERSED);
        if (reported.isSpelled(person)) return Optional.of(SPELLED);
        if (reported.isPartOf(person) || person.isPartOf(reported)) return Optional.of(PARTIAL);
        return reported.isShortOf(person) || person.isShortOf(reported) ? Optional.of(INITIALS) : Optional.empty();
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }
}
