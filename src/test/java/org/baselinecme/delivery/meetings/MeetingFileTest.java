package org.baselinecme.delivery.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.baselinecme.delivery.reports.MeetingPlatform;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingFileTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private final MeetingFile file = new MeetingFile(
            SlotId.next(),
            UUID.randomUUID(),
            new byte[32],
            MeetingPlatform.ZOOM_MEETING,
            CHICAGO,
            PersonId.next(),
            Instant.parse("2027-03-01T10:00:00Z"));

    @Test
    void times_are_read_in_the_zone_that_was_typed_or_else_in_the_last_one() {
        assertThat(file.times(" Europe/Zurich ", null).zone()).isEqualTo(ZoneId.of("Europe/Zurich"));
        assertThat(file.times(" ", null).zone()).isEqualTo(CHICAGO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Olympus", "half past nine", "+99:00"})
    void what_is_no_zone_is_refused(String typed) {
        assertThatThrownBy(() -> file.times(typed, null))
                .isInstanceOf(Refused.class)
                .hasMessage("meeting-file.zone");
    }
}
