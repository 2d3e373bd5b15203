package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** A code that changes every 30 seconds proves presence only while it is one of the last two. */
@DisplayName("findings A7, E10: a code that changes on the screen")
class RotatingCodeDbTest extends DatabaseTest {
    private static final String NOW = "2027-03-01T08:30:05Z";

    @Autowired
    private CodeEntries entries;

    @Autowired
    private CodeRotations rotations;

    @Autowired
    private AttendanceVerification verification;

    private ActivityId activity;
    private SlotId slot;
    private String code;
    private PersonId learner;
    private MockHttpServletRequest telephone;

    @BeforeEach
    void theCodeOfASessionChanges() {
        activity = cast.activities().listed();
        slot = cast.learners().slots(activity).getFirst();
        code = cast.learners().code(activity);
        learner = cast.learners().learner("Ada Brightwater", "MD", "PHYSICIAN");
        telephone = new MockHttpServletRequest();
        telephone.setRemoteAddr("net-" + UUID.randomUUID());
        TestClock.moveTo(NOW);
        rotate(true);
    }

    @Test
    void the_last_two_codes_count_and_older_ones_do_not() {
        assertThat(enter(shownAt("2027-03-01T08:30:05Z")).isShown()).isTrue();
        assertThat(enter(shownAt("2027-03-01T08:29:35Z"), another()).isShown()).isTrue();
        assertThat(enter(shownAt("2027-03-01T08:29:05Z"), another()).isShown()).isFalse();
    }

    @Test
    void the_part_that_does_not_change_proves_nothing() {
        assertThat(refusal(enter(code))).isEqualTo("code.rotated");
        assertThat(verification.of(List.of(learner), activity)).isEmpty();
    }

    @Test
    void a_browser_that_entered_a_code_in_time_may_go_on_for_a_quarter_of_an_hour() {
        checkInLater("2027-03-01T08:44:00Z");
        assertThat(verification.of(List.of(learner), activity)).hasSize(1);
    }

    @Test
    void after_a_quarter_of_an_hour_the_code_on_the_screen_is_entered_again() {
        enter(shownAt(NOW));
        TestClock.moveTo("2027-03-01T08:46:00Z");
        assertThat(refusal(enter(code))).isEqualTo("code.rotated");
    }

    @Test
    void guesses_of_the_changing_part_are_slowed_down_for_the_session() {
        var delayed = false;
        var guess = neverShown();
        for (var i = 0; i < 102 && !delayed; i++) {
            var guesser = "net-" + UUID.randomUUID();
            CodeEntry entry = entries.enter(null, guess, guesser);
            assertThat(entry.coded()).isNull();
            delayed = entry.isDelayed();
        }
        assertThat(delayed).isTrue();
    }

    @Test
    void codes_that_were_on_the_screen_are_no_guesses() {
        for (var i = 0; i < 15; i++)
            assertThat(enter(shownAt("2027-03-01T08:25:05Z"), another())).isNotNull();
    }

    @Test
    void a_code_that_stops_changing_counts_as_it_is() {
        rotate(false);
        assertThat(enter(code).isShown()).isTrue();
        assertThat(auditEventsOf(slot.value()))
                .extracting(AuditRow::kind)
                .containsSubsequence("SessionCodeRotationSet", "SessionCodeRotationSet");
    }

    @Test
    void of_several_who_set_it_at_once_one_does() {
        Race.of(Collections.nCopies(4, () -> rotate(false)));
        assertThat(jdbc.sql("select count(*) from code_rotation where slot = ?")
                        .param(slot.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void checkInLater(String then) {
        enter(shownAt(NOW));
        TestClock.moveTo(then);
        var coded = enter(code);
        let(learner, me -> cast.services().checkIns().checkIn(me, coded, true));
    }

    private void rotate(boolean on) {
        let(cast.rahmani(), me -> rotations.set(me, activity, slot, on));
    }

    private CodedSession enter(String typed) {
        return enter(typed, telephone);
    }

    private CodedSession enter(String typed, MockHttpServletRequest from) {
        CodeEntry entry = as(learner, me -> entries.enter(me, typed, from));
        return entry.session();
    }

    private static MockHttpServletRequest another() {
        return new MockHttpServletRequest();
    }

    private String shownAt(String moment) {
        return code + RotatingCode.at(secret(), Instant.parse(moment));
    }

    /** A code whose ending was on no screen: an ending written down here would be one that was, about once in five hundred runs. */
    private String neverShown() {
        var now = Instant.parse(NOW);
        return Stream.of("222", "333", "444", "555")
                .filter(ending -> RotatingCode.check(secret(), ending, now) == RotatingCode.Shown.NEVER)
                .map(ending -> code + ending)
                .findFirst()
                .orElseThrow();
    }

    private String secret() {
        return jdbc.sql("select secret from code_rotation where slot = ? order by turn desc limit 1")
                .param(slot.value())
                .query(String.class)
                .single();
    }

    private String refusal(CodedSession coded) {
        var refused = new String[1];
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(learner, me -> cast.services().checkIns().checkIn(me, coded, true)))
                .satisfies(why -> refused[0] = why.objections().stream()
                        .map(Objection::key)
                        .findFirst()
                        .orElseThrow());
        return refused[0];
    }
}
