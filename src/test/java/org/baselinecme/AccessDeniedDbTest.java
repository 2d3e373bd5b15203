package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baselinecme.planning.needs.NeedsQuestion.GAP;

import java.util.stream.Stream;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.access.AccessDeniedException;

/** Without the duty access is denied; objects out of scope are not found. */
class AccessDeniedDbTest extends DatabaseTest {
    private ActivityId draft;
    private ActivityId submitted;

    @BeforeAll
    void drKhanHasTwo() {
        draft = cast.completed();
        submitted = cast.submitted();
    }

    Stream<Attempt> withoutTheDuty() {
        return Stream.of(
                new Attempt("a learner proposes", () -> cast.propose(cast.petrov(), cast.medicine(), "Mine")),
                new Attempt("a reviewer writes", () -> write(cast.tanaka())),
                new Attempt("a reviewer decides", () -> approve(cast.tanaka())),
                new Attempt("the owner accepts", () -> approve(cast.drKhan())),
                new Attempt("the owner comments", () -> comment(cast.drKhan())),
                new Attempt("R24 the coordinator lets knowledge alone pass", () -> allow(cast.rahmani())),
                new Attempt("R24 the owner lets knowledge alone pass", () -> allow(cast.drKhan())),
                new Attempt(
                        "a coordinator opens a department",
                        () -> let(cast.rahmani(), me -> cast.services().office().openDepartment(me, "X", "X"))),
                new Attempt(
                        "a coordinator gives a role",
                        () -> let(
                                cast.rahmani(),
                                me -> cast.services()
                                        .grants()
                                        .give(me, cast.rahmani(), me.grants().getFirst()))));
    }

    Stream<Attempt> outOfScope() {
        return Stream.of(
                new Attempt("another department accepts", () -> approve(cast.lindgren())),
                new Attempt("another department comments", () -> comment(cast.lindgren())),
                new Attempt(
                        "another department reads",
                        () -> let(cast.lindgren(), me -> cast.services().needs().summary(me, submitted))),
                new Attempt(
                        "another planner reads",
                        () -> let(cast.drReyes(), me -> cast.services().needs().summary(me, submitted))),
                new Attempt("another planner writes", () -> write(cast.drReyes())),
                new Attempt(
                        "another planner submits",
                        () -> let(cast.drReyes(), me -> cast.services().needs().submit(me, draft))),
                new Attempt(
                        "another planner begins to plan",
                        () -> let(
                                cast.drReyes(),
                                me -> cast.services().activities().startPlanning(me, submitted))),
                new Attempt(
                        "an activity that never was",
                        () -> let(cast.okafor(), me -> cast.services().needs().summary(me, ActivityId.next()))));
    }

    @ParameterizedTest
    @MethodSource("withoutTheDuty")
    void access_is_denied(Attempt attempt) {
        assertThatThrownBy(attempt.work()::run).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @MethodSource("outOfScope")
    void it_is_not_found(Attempt attempt) {
        assertThatThrownBy(attempt.work()::run).isInstanceOf(NotFound.class);
    }

    private void write(PersonId who) {
        cast.answer(who, draft, GAP, "Another gap.", "");
    }

    private void approve(PersonId who) {
        let(who, me -> cast.services().activities().approveNeeds(me, submitted));
    }

    private void comment(PersonId who) {
        let(who, me -> cast.services().comments().comment(me, submitted, GAP, "Whose?"));
    }

    private void allow(PersonId who) {
        let(who, me -> cast.services().needs().allowKnowledgeAlone(me, draft, "A new law."));
    }

    record Attempt(String who, Runnable work) {
        @Override
        public String toString() {
            return who;
        }
    }
}
