package org.baselinecme.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.access.Grant;
import org.baselinecme.access.Me;
import org.baselinecme.access.Role;
import org.baselinecme.activities.ActivityRow;
import org.baselinecme.activities.Stage;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.needs.AssessmentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorklistTest {
    private final Me khan = me(Grant.self(Role.PLANNER));
    private final Me director = me(Grant.office(Role.DIRECTOR));
    private final Me reviewer = me(Grant.office(Role.REVIEWER));

    @ParameterizedTest
    @CsvSource({"DRAFT,work.finish", "RETURNED,work.answer"})
    void what_is_open_waits_for_its_owner(AssessmentState state, String message) {
        var work = Worklist.of(khan, List.of(row(state, false)));
        assertThat(work.mine()).singleElement().satisfies(item -> {
            assertThat(item.message()).isEqualTo(message);
            assertThat(item.link()).endsWith("/needs");
        });
        assertThat(work.theirs()).isEmpty();
    }

    @Test
    void the_owner_waits_for_a_decision() {
        var work = Worklist.of(khan, List.of(row(AssessmentState.SUBMITTED, false)));
        assertThat(work.mine()).isEmpty();
        assertThat(work.theirs()).extracting(Worklist.Item::message).containsExactly("work.deciding");
    }

    @Test
    void what_is_submitted_waits_for_the_one_who_decides() {
        var work = Worklist.of(director, List.of(row(AssessmentState.SUBMITTED, false)));
        assertThat(work.mine()).extracting(Worklist.Item::message).containsExactly("work.decide");
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,work.drafting", "RETURNED,work.answering"})
    void the_one_who_decides_waits_for_the_owner(AssessmentState state, String message) {
        var work = Worklist.of(director, List.of(row(state, false)));
        assertThat(work.theirs()).extracting(Worklist.Item::message).containsExactly(message);
    }

    @Test
    void r24_knowledge_alone_waits_for_the_director() {
        var work = Worklist.of(director, List.of(row(AssessmentState.DRAFT, true)));
        assertThat(work.mine()).extracting(Worklist.Item::message).containsExactly("work.knowledge");
    }

    @Test
    void nothing_waits_for_a_reviewer() {
        var rows = List.of(row(AssessmentState.SUBMITTED, false), row(AssessmentState.DRAFT, true));
        assertThat(Worklist.of(reviewer, rows).mine()).isEmpty();
        assertThat(Worklist.of(reviewer, rows).theirs()).hasSize(2);
    }

    private ActivityRow row(AssessmentState state, boolean knowledgeAlone) {
        var day = LocalDate.parse("2027-03-01");
        return new ActivityRow(
                UUID.randomUUID(),
                "2026-0001",
                "Grand Rounds",
                "Medicine",
                khan.person(),
                "Dr Amina Khan",
                Stage.PROPOSED,
                state,
                Instant.EPOCH,
                day,
                day,
                0,
                knowledgeAlone);
    }

    private static Me me(Grant grant) {
        return new Me(PersonId.next(), "Me", "auto", List.of(grant));
    }
}
