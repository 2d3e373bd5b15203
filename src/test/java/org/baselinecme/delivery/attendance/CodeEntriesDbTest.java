package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Guesses of session codes wait longer each time, and only codes near their session answer. */
@DisplayName("findings E10: guesses of session codes")
class CodeEntriesDbTest extends DatabaseTest {
    @Autowired
    private CodeEntries entries;

    private String network;
    private ActivityId activity;
    private String code;
    private PersonId learner;

    @BeforeEach
    void aSessionHasACode() {
        network = "net-" + UUID.randomUUID();
        activity = cast.activities().listed();
        code = cast.learners().code(activity);
        learner = cast.learners().learner("Ada Brightwater", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:30:00Z");
    }

    @Test
    void a_person_who_guesses_waits_and_even_the_right_code_has_to_wait() {
        for (var i = 0; i < 10; i++)
            assertThat(enter("AAAAA" + (2 + i % 8)).isDelayed()).isFalse();
        assertThat(enter("BBBBBB").isDelayed()).isTrue();
        assertThat(enter(code).coded()).isNull();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> enter(code).session())
                .satisfies(why ->
                        assertThat(why.objections()).extracting(Objection::key).containsExactly("code.too-many"));
        var another = cast.learners().learner("Eva Brightwater", "MD", "PHYSICIAN");
        CodeEntry neighbor = as(another, me -> entries.enter(me, code, network));
        assertThat(neighbor.coded()).as("in the same network").isNotNull();
    }

    @Test
    @DisplayName("findings E12: a wrong code and one that has to wait are in the log of security events")
    void a_wrong_code_is_in_the_log_of_security_events() {
        var lines = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger("baseline.security");
        lines.start();
        logger.addAppender(lines);
        enter(code);
        for (var i = 0; i < 12; i++) enter("AAAAA" + (2 + i % 8));
        logger.detachAppender(lines);
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .hasSize(12)
                .allMatch(line -> line.endsWith("person=" + learner + " network=" + network))
                .anyMatch(line -> line.contains("reason=no-such-code"))
                .anyMatch(line -> line.contains("reason=too-many-attempts"));
    }

    @Test
    void right_codes_never_wait_and_forgive_no_guesses() {
        for (var i = 0; i < 15; i++) assertThat(enter(code).coded()).isNotNull();
        for (var i = 0; i < 10; i++) {
            enter("AAAAA" + (2 + i % 8));
            if (i < 9) assertThat(enter(code).coded()).isNotNull();
        }
        assertThat(enter("BBBBBB").isDelayed()).isTrue();
    }

    @Test
    void strangers_who_guess_from_one_network_wait() {
        var delayed = false;
        for (var i = 0; i < 102; i++)
            delayed |= entries.enter(null, "AAAAAA", network).isDelayed();
        assertThat(delayed).isTrue();
        assertThat(enter(code).coded()).as("a learner in the same hall").isNotNull();
        assertThat(entries.enter(null, code, "net-" + UUID.randomUUID()).coded())
                .as("a stranger elsewhere")
                .isNotNull();
    }

    @Test
    void old_and_future_codes_answer_only_people_of_the_activity() {
        TestClock.moveTo("2027-02-20T08:30:00Z");
        assertThat(enter(code).coded()).as("nine days before").isNull();
        TestClock.moveTo("2027-03-01T08:30:00Z");
        let(
                learner,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(code), false));
        TestClock.moveTo("2027-03-09T08:30:00Z");
        assertThat(enter(code).coded()).as("recorded in it").isNotNull();
        assertThat(entries.enter(null, code, network).coded()).as("a stranger").isNull();
        TestClock.moveTo("2027-03-02T08:30:00Z");
        assertThat(entries.enter(null, code, network).coded())
                .as("within a day")
                .isNotNull();
    }

    private CodeEntry enter(String typed) {
        return as(learner, me -> entries.enter(me, typed, network));
    }
}
