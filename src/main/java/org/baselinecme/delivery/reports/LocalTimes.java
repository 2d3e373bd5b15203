package org.baselinecme.delivery.reports;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How the local times of a file are read, unless the file says otherwise.
 *
 * @param repeated which hour is meant where clocks moved back; null before somebody said so
 */
public record LocalTimes(ZoneId zone, @Nullable MeantHour repeated) {
    /** Times of this zone, without an answer about a repeated hour. */
    public static LocalTimes in(ZoneId zone) {
        return new LocalTimes(zone, null);
    }

    /** Times of the zone that was typed, blank for the one used last; {@link Refused} for a name that is no zone. */
    public static LocalTimes of(String typed, String last, @Nullable MeantHour repeated) {
        try {
            return new LocalTimes(ZoneId.of(typed.isBlank() ? last : typed.strip()), repeated);
        } catch (DateTimeException unknown) {
            throw new Refused(List.of(Objection.blocking("meeting-file.zone", null, typed.strip())));
        }
    }
}
