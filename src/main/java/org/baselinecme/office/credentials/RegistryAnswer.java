package org.baselinecme.office.credentials;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the registry of NPIs answers, of which only this is read. */
record RegistryAnswer(@Nullable List<Entry> results) {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]");

    /**
     * A person of the registry.
     *
     * @param enumerationType {@code NPI-1} for a human being
     */
    record Entry(
            @Nullable String number,
            @Nullable String enumerationType,
            @Nullable Basic basic,
            @Nullable List<Taxonomy> taxonomies) {
        boolean isHuman() {
            return "NPI-1".equals(enumerationType) && basic != null && number != null && Npi.isValid(number);
        }
    }

    record Basic(
            @Nullable String firstName,
            @Nullable String middleName,
            @Nullable String lastName,
            @Nullable String credential,
            @Nullable String status) {
        /** The registry writes names in capitals; so they are not shown as they would be printed. */
        String name() {
            return (text(firstName) + " " + text(middleName)).strip() + " " + text(lastName);
        }

        /** Whether the surname is spelled alike, whatever its capitals and hyphens. */
        boolean isNamed(String surname) {
            return plain(text(lastName)).equals(plain(surname));
        }
    }

    /** A specialty, with the license it was stated with. */
    record Taxonomy(
            @Nullable String desc,
            @Nullable String license,
            @Nullable String state,
            boolean primary) {
        boolean isLicensed() {
            return !text(license).isEmpty() && !text(state).isEmpty();
        }
    }

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    private static String plain(String name) {
        return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
