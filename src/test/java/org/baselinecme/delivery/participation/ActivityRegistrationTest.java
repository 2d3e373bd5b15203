package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a registration changes, and how long a stored notice is valid. */
class ActivityRegistrationTest {
    private static final ActivityId ACTIVITY = ActivityId.next();
    private static final PersonId LEARNER = PersonId.next();
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void a_registration_records_everything_it_holds() {
        var event = registered(false).added(LEARNER);
        assertThat(event.kind()).isEqualTo("Registered");
        assertThat(event.after().keySet())
                .asString()
                .isEqualTo("[activity, person, way, walkedIn, registeredAt, seatedAt]");
        assertThat(event.activity()).isNull();
    }

    @Test
    void a_waiting_registration_moves_up_once() {
        var registration = registered(true);
        assertThat(registration.isWaiting()).isTrue();
        var event = registration.moveUp(LATER);
        assertThat(event.kind()).isEqualTo("MovedUp");
        assertThat(event.by()).isEqualTo(PersonId.PRODUCT);
        assertThat(event.before().containsKey("seatedAt")).isFalse();
        assertThat(event.after().get("seatedAt")).isEqualTo(LATER);
        assertThat(registration.isWaiting()).isFalse();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> registration.moveUp(LATER));
    }

    @Test
    void a_waiting_person_who_is_present_gets_a_seat() {
        var registration = registered(true);
        var event = registration.walkIn(LEARNER, LATER);
        assertThat(event.kind()).isEqualTo("WalkedIn");
        assertThat(event.after().get("walkedIn")).isEqualTo(true);
        assertThat(registration.seatedAt()).isEqualTo(LATER);
        assertThat(ActivityRegistration.walkIn(ACTIVITY, LEARNER, NOW)
                        .added(LEARNER)
                        .kind())
                .isEqualTo("WalkedIn");
    }

    @Test
    void a_registration_is_withdrawn_once() {
        var registration = registered(false);
        var event = registration.withdraw(LEARNER, LATER);
        assertThat(event.kind()).isEqualTo("Withdrawn");
        assertThat(event.after().get("withdrawnAt")).isEqualTo(LATER);
        assertThat(registration.isCurrent()).isFalse();
        assertThat(registration.isWaiting()).isFalse();
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> registration.withdraw(LEARNER, LATER));
    }

    @Test
    void online_registrations_never_wait() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ActivityRegistration.of(ACTIVITY, LEARNER, AttendanceMode.STREAMED, true, NOW));
    }

    @Test
    void seat_terms_have_version_0_until_set() {
        var terms = new RegistrationTerms(ACTIVITY);
        assertThat(terms.terms()).isEqualTo(SeatTerms.NONE);
        var event = terms.set(new SeatTerms(0, 30, true), LEARNER, NOW);
        assertThat(event.before().get("seats")).isEqualTo("");
        assertThat(event.after().get("seats")).isEqualTo("30");
        assertThat(event.after().get("streamed")).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T04:59:59Z, false",
        "2026-11-25T05:00:00Z, true",
        "2026-11-26T04:59:59Z, true",
        "2026-11-26T05:00:00Z, false"
    })
    void a_stored_notice_is_valid_on_the_day_of_the_office_on_which_it_was_composed(Instant at, boolean valid) {
        var period = NoticePeriod.of(new Moments(ZoneId.of("America/New_York"), NOW));
        var content = NoticeContent.of(List.of());
        var stored = new StoredNotice(3, content.hash(), content.parts(), period.from(), period.until());
        assertThat(stored.contentAt(at).isPresent()).isEqualTo(valid);
    }

    @Test
    void an_erased_notice_is_empty() {
        assertThat(new StoredNotice(3, null, null, null, null).contentAt(NOW)).isEmpty();
    }

    private static ActivityRegistration registered(boolean waits) {
        return ActivityRegistration.of(ACTIVITY, LEARNER, AttendanceMode.IN_PERSON, waits, NOW);
    }
}
