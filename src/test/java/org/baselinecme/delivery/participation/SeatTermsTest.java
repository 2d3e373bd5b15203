package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatTermsTest {
    private static final LocalDate LAST = LocalDate.parse("2026-11-25");

    @ParameterizedTest
    @CsvSource({"9, 0, 9", "9, 8, 1", "9, 9, 0", "9, 12, 0"})
    void free_seats_are_never_negative(int seats, int taken, int free) {
        assertThat(new SeatTerms(1, seats, false).free(taken)).isEqualTo(free);
    }

    @Test
    void without_terms_seats_are_unlimited_and_in_person() {
        assertThat(SeatTerms.NONE.free(5_000)).isPositive();
        assertThat(SeatTerms.NONE.ways()).containsExactly(AttendanceMode.IN_PERSON);
        assertThat(new SeatTerms(1, null, true).ways())
                .containsExactly(AttendanceMode.IN_PERSON, AttendanceMode.STREAMED);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, 2026-11-25, true",
        "OPEN, 2026-11-26, false",
        "APPROVED, 2026-11-01, false",
        "DELIVERED, 2026-11-25, false"
    })
    void registration_is_open_up_to_the_last_day(Stage stage, LocalDate today, boolean takes) {
        assertThat(offer(stage).takes(today)).isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, true",
        "DELIVERED, true",
        "RECONCILING, true",
        "APPROVED, false",
        "CLOSED, false",
        "CANCELLED, true"
    })
    void walk_ins_are_registered_until_reconciliation_ends(Stage stage, boolean held) {
        assertThat(OfferedActivity.isHeld(stage)).isEqualTo(held);
    }

    @Test
    void the_next_step_depends_on_the_registration() {
        assertThat(place(AttendanceMode.IN_PERSON, false).step()).isEqualTo("registrations.step.come");
        assertThat(place(AttendanceMode.STREAMED, false).step()).isEqualTo("registrations.step.stream");
        assertThat(place(AttendanceMode.IN_PERSON, true).step()).isEqualTo("registrations.step.wait");
        var off = new MyRegistrationsPage.Row(
                offer(Stage.CANCELLED), place(AttendanceMode.IN_PERSON, false), "", "", "", "No speaker", false);
        assertThat(off.step()).isEqualTo("registrations.step.off");
        var material = new MyRegistrationsPage.Row(
                offer(Stage.OPEN), place(AttendanceMode.IN_PERSON, false), "", "", "", "", true);
        assertThat(material.step()).isEqualTo("registrations.step.alone");
        assertThat(material.completion()).startsWith("/claims/");
    }

    private static RegistrationStatus place(AttendanceMode way, boolean waits) {
        return new RegistrationStatus(UUID.randomUUID(), way, waits, waits ? 1 : 0, Instant.EPOCH);
    }

    private static OfferedActivity offer(Stage stage) {
        return new OfferedActivity(ActivityId.next(), "2026-0001", "Rounds", stage, LAST.minusDays(1), LAST);
    }
}
