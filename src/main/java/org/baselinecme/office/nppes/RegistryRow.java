package org.baselinecme.office.nppes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of an NPPES file. Texts are empty where the file has nothing.
 *
 * @param type 1 for a human being, 2 for an organization; empty for a number that was deactivated
 * @param deactivated a day as the file writes it, as {@code reactivated}
 * @param specialty the taxonomy code that is marked as the main one
 */
record RegistryRow(
        String npi,
        String type,
        String replacement,
        Name name,
        Name otherName,
        String credential,
        String city,
        String state,
        String deactivated,
        String reactivated,
        String specialty,
        List<RegisteredLicense> licenses) {
    private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

    /** Whether the number no longer counts. */
    boolean isDeactivated() {
        var ended = day(deactivated);
        var again = day(reactivated);
        return ended != null && (again == null || again.isBefore(ended));
    }

    boolean isHuman() {
        return "1".equals(type);
    }

    /** What somebody recognizes the person by. */
    String described() {
        return Stream.of(name.printed() + (credential.isEmpty() ? "" : ", " + credential), city, state)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** States in which the person practices or is licensed. */
    List<String> states() {
        return Stream.concat(Stream.of(state), licenses.stream().map(RegisteredLicense::state))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /** A day as the file writes it; null for anything else. */
    static @Nullable LocalDate day(String text) {
        var written = DAY.matcher(text);
        try {
            return written.matches()
                    ? LocalDate.parse(written.group(3) + "-" + written.group(1) + "-" + written.group(2))
                    : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** A license as it was stated to the registry. */
    record RegisteredLicense(String state, String number) {}

    /** A name in capitals, as the registry writes it. */
    record Name(String first, String middle, String last) {
        /** By what names are compared; empty without a last name. */
        Optional<String> key() {
            return FoldedName.key(first, last);
        }

        /** The printed name as it is sorted: surname, comma, given names. */
        String sorted() {
            var surname = FoldedName.capitalized(last).replace(",", "");
            return surname + ", " + new Name(first, middle, "").printed().replace(",", "");
        }

        /** A name as it is printed, from the way it is sorted. */
        static String printed(String sorted) {
            var comma = sorted.indexOf(", ");
            return comma < 0 ? sorted : sorted.substring(comma + 2) + " " + sorted.substring(0, comma);
        }

        /** The surname of a sorted name. */
        static String surname(String sorted) {
            var comma = sorted.indexOf(", ");
            return comma < 0 ? "" : sorted.substring(0, comma);
        }

        /** The name with small letters, to be corrected by a person: the registry does not know how it is written. */
        String printed() {
            return Stream.of(first, middle, last)
                    .filter(part -> !part.isBlank())
                    .map(FoldedName::capitalized)
                    .collect(Collectors.joining(" "));
        }
    }
}
