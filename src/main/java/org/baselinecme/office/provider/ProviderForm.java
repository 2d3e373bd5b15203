package org.baselinecme.office.provider;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.baselinecme.office.office.Provider;
import org.baselinecme.office.people.Zones;
import org.jspecify.annotations.Nullable;

/**
 * The form of the provider's accreditation and time zone.
 *
 * @param version what its reader saw
 * @param umbrella which accreditation statements apply: one of {@link Provider#UMBRELLAS}
 * @param zone a time zone, by its label or its id
 * @param zoneConfirmed whether the reader wants another zone, with what follows from it
 */
public record ProviderForm(
        int version,
        @NotBlank String umbrella,
        @Size(max = 160) @Nullable String accreditor,
        @Nullable AccreditationStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @NotNull String zone,
        @Nullable Boolean zoneConfirmed) {
    private static final int FIRST_YEAR = 1960;
    private static final int LAST_YEAR = 2100;

    static ProviderForm of(Provider provider, AccreditationTerm term) {
        return new ProviderForm(
                term.version(),
                provider.umbrella(),
                term.accreditor(),
                term.status(),
                term.from(),
                term.until(),
                Zones.label(provider.zone().getId()),
                false);
    }

    @AssertTrue(message = "{setup.umbrella.missing}")
    public boolean isUmbrellaKnown() {
        return umbrella == null || umbrella.isBlank() || Provider.UMBRELLAS.contains(umbrella);
    }

    @AssertTrue(message = "{setup.zone.wrong}")
    public boolean isZoneKnown() {
        return zone != null && Zones.ALL.contains(Zones.code(zone.strip()));
    }

    @AssertTrue(message = "{accredited.accreditor.missing}")
    public boolean isAccreditorNamed() {
        return !text(accreditor).isEmpty() || status == null && from == null && until == null;
    }

    @AssertTrue(message = "{accredited.term.years}")
    public boolean isTermThinkable() {
        return isThinkable(from) && isThinkable(until);
    }

    @AssertTrue(message = "{accredited.term.order}")
    public boolean isTermOrdered() {
        return from == null || until == null || from.isBefore(until);
    }

    /** Whether another zone is entered and not confirmed yet. */
    boolean isZoneToConfirm(Provider provider) {
        return isZoneKnown() && !zoneId().equals(provider.zone()) && !Boolean.TRUE.equals(zoneConfirmed);
    }

    /** The provider with this zone and umbrella; the form is valid. */
    Provider named(Provider provider) {
        return new Provider(provider.name(), provider.shortName(), zoneId(), umbrella, provider.synthetic());
    }

    AccreditationTerm term() {
        return new AccreditationTerm(version, text(accreditor), status, from, until);
    }

    private ZoneId zoneId() {
        return ZoneId.of(Zones.code(zone.strip()));
    }

    private static boolean isThinkable(@Nullable LocalDate date) {
        return date == null || date.getYear() >= FIRST_YEAR && date.getYear() < LAST_YEAR;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
