package org.baselinecme.front.home;

import java.util.stream.Stream;

/** The initials of a person's name, for the circle beside it. */
final class Initials {
    private Initials() {}

    /** Returns the first letters of the first and the last name; empty for an empty name. */
    static String of(String name) {
        return Stream.of(name.replaceFirst("^Dr\\.? ", "")
                        .replaceFirst(",.*", "")
                        .split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .reduce((first, last) -> first.substring(0, first.offsetByCodePoints(0, 1)) + last)
                .orElse("");
    }
}
