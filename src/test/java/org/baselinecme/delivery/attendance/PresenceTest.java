package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PresenceTest {
    private static final PersonId STAFF = PersonId.next();
    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    @Test
    void a_withdrawal_records_who_when_and_why_and_happens_once() {
        var activity = ActivityId.next();
        var presence = presence(PresenceEvidence.STAFF);
        var event = presence.withdraw(activity, "Somebody else.", STAFF, NOW);
        assertThat(event.before()).doesNotContainKey("withdrawnBy");
        assertThat(event.before().get("presence")).isEqualTo(presence.getId());
        assertThat(event.after())
                .containsEntry("withdrawnBy", STAFF.value())
                .containsEntry("withdrawnAt", NOW)
                .containsEntry("withdrawnWhy", "Somebody else.");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> presence.withdraw(activity, "Again.", STAFF, NOW));
    }

    @Test
    void recording_it_records_everything_it_holds() {
        var presence = presence(PresenceEvidence.QR);
        assertThat(presence.recorded(ActivityId.next()).after())
                .containsOnlyKeys("slot", "person", "evidence", "recordedBy", "recordedAt");
    }

    @ParameterizedTest
    @EnumSource(names = {"FILE", "ROOM"})
    void a_report_never_proves_the_whole_session(PresenceEvidence evidence) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> presence(evidence));
    }

    @ParameterizedTest
    @CsvSource({"abc-def, ABCDEF", "' AB cd ef ', ABCDEF", "ab.cd.eu, ABCDEV", "'', ''"})
    void a_code_is_normalized(String typed, String code) {
        assertThat(SessionCode.normalized(typed)).isEqualTo(code);
    }

    @Test
    void codes_have_no_letters_or_digits_that_look_alike_and_are_in_no_event() {
        for (var i = 0; i < 200; i++) {
            var code = new SessionCode(SlotId.next(), STAFF, NOW);
            assertThat(code.getId()).matches("[A-HJKMNP-TV-Z2-9]{6}");
            assertThat(code.issued(ActivityId.next()).after().values()).doesNotContain(code.getId());
        }
    }

    private static Presence presence(PresenceEvidence evidence) {
        return Presence.whole(SlotId.next(), PersonId.next(), evidence, STAFF, NOW);
    }
}
