package org.baselinecme.office.people;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A person's own profile. Month and day of birth only, never the year (R69).
 *
 * @param zone as it is chosen from a list or typed: a label or an id
 */
record ProfileForm(
        @Nullable Integer version,
        @NotBlank @Size(max = 120) String name,
        @NotNull @Size(max = 60) String credentials,
        @NotBlank String profession,
        @Nullable String birthMonth,
        @Nullable String birthDay,
        @Nullable String zone) {

    @AssertTrue(message = "{profile.birthday.wrong}")
    public boolean isBirthdayADay() {
        try {
            birthday();
            return true;
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return false;
        }
    }

    @AssertTrue(message = "{profile.zone.wrong}")
    public boolean isZoneKnown() {
        return zoneOrNone() == null || Zones.ALL.contains(zoneOrNone());
    }

    Identity identity() {
        return new Identity(name.strip(), credentials.strip(), profession);
    }

    @Nullable
    String zoneOrNone() {
        return stripped(zone).isEmpty() ? null : Zones.code(stripped(zone));
    }

    @Nullable
    MonthDay birthday() {
        var month = stripped(birthMonth);
        var day = stripped(birthDay);
        return month.isEmpty() && day.isEmpty() ? null : MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
