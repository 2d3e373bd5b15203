package org.baselinecme.office.setup;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.baselinecme.office.office.Provider;
import org.baselinecme.office.people.Zones;

/**
 * The provider.
 *
 * @param zone a time zone, by its label or its id
 */
record SetupOfficeForm(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 40) String shortName,
        @NotBlank String umbrella,
        @NotNull String zone) {
    static SetupOfficeForm of(SetupDraft draft) {
        return new SetupOfficeForm(draft.name(), draft.shortName(), draft.umbrella(), draft.zone());
    }

    @AssertTrue(message = "{setup.umbrella.missing}")
    public boolean isUmbrellaKnown() {
        return umbrella == null || umbrella.isBlank() || Provider.UMBRELLAS.contains(umbrella);
    }

    @AssertTrue(message = "{setup.zone.wrong}")
    public boolean isZoneKnown() {
        return zone != null && Zones.ALL.contains(Zones.code(zone.strip()));
    }

    Provider provider() {
        return new Provider(name.strip(), shortName.strip(), ZoneId.of(Zones.code(zone.strip())), umbrella, false);
    }
}
