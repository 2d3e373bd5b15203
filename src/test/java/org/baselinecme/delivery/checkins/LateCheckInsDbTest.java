package org.baselinecme.delivery.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.attendance.AttendanceVerification;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A code that is entered late proves nothing until a person accepts it. */
@DisplayName("findings A7: late check-ins wait for a person")
class LateCheckInsDbTest extends DatabaseTest {
    @Autowired
    private LateCheckIns late;

    @Autowired
    private LateCheckInPages pages;

    @Autowired
    private LateCheckInRequirements requirements;

    @Autowired
    private AttendanceVerification verification;

    private ActivityId activity;
    private String code;
    private PersonId learner;

    @BeforeEach
    void theWindowOfACodeHasClosed() {
        activity = cast.activities().listed();
        code = cast.learners().code(activity);
        learner = cast.learners().learner("Ada Brightwater", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T09:23:00Z");
    }

    @Test
    void one_request_is_open_however_often_it_is_sent() {
        Race.of(Collections.nCopies(3, () -> ask(learner)));
        ask(learner);
        assertThat(open()).hasSize(1);
        assertThat(requirements.of(List.of(activity))).singleElement().satisfies(requirement -> {
            assertThat(requirement.arguments()).containsExactly(1);
            assertThat(requirement.mend()).endsWith("/attendance/late");
        });
        assertThat(verification.of(List.of(learner), activity)).isEmpty();
    }

    @Test
    void r30_an_accepted_request_records_the_stated_minutes_once() {
        ask(learner);
        var request = open().getFirst();
        Race.of(Collections.nCopies(3, () -> accept(cast.rahmani(), request, 45)));
        assertThat(verification.of(List.of(learner), activity))
                .singleElement()
                .satisfies(proof -> assertThat(proof.seconds()).isEqualTo(45 * 60));
        assertThat(auditEventsOf(request))
                .extracting(AuditRow::kind)
                .containsExactlyInAnyOrder("LateCheckInAsked", "LateCheckInAccepted");
        assertThat(open()).isEmpty();
        assertThat(state().rows()).singleElement().satisfies(row -> {
            assertThat(row.message()).isEqualTo("late-check-in.accepted");
            assertThat(row.minutes()).isEqualTo("45");
        });
    }

    @Test
    void a_declined_request_says_why_and_may_be_sent_again() {
        ask(learner);
        var request = open().getFirst();
        let(cast.rahmani(), me -> late.decline(me, activity, request, "Nobody saw you there."));
        assertThat(state().rows()).singleElement().satisfies(row -> {
            assertThat(row.message()).isEqualTo("late-check-in.declined");
            assertThat(row.why()).isEqualTo("Nobody saw you there.");
        });
        ask(learner);
        assertThat(open()).hasSize(1).doesNotContain(request);
    }

    @Test
    void nobody_decides_their_own_and_minutes_are_required() {
        ask(cast.okafor());
        var request = open().getFirst();
        refused("late-check-in.own", () -> accept(cast.okafor(), request, 60));
        refused("late-check-in.minutes", () -> accept(cast.rahmani(), request, 0));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(cast.lindgren(), request, 60));
    }

    @Test
    void inside_the_window_there_is_nothing_to_ask() {
        TestClock.moveTo("2027-03-01T09:10:00Z");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask(learner));
    }

    private static void refused(String key, Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(key));
    }

    private void ask(PersonId who) {
        let(who, me -> late.ask(me, cast.learners().coded(code), "The projector failed."));
    }

    private void accept(PersonId who, UUID request, int minutes) {
        let(who, me -> late.accept(me, activity, request, minutes, "Seen in the second row."));
    }

    private LateCheckInState state() {
        return as(learner, me -> pages.own(me, activity));
    }

    private List<UUID> open() {
        return as(cast.rahmani(), me -> pages.of(me, activity)).rows().stream()
                .map(row -> UUID.fromString(row.id()))
                .toList();
    }
}
