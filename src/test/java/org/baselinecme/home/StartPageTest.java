package org.baselinecme.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.PageTest;
import org.baselinecme.activities.ActivityLists;
import org.baselinecme.activities.ActivityRow;
import org.baselinecme.activities.Stage;
import org.baselinecme.needs.AssessmentState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StartPageTest extends PageTest {
    @Autowired
    ActivityLists activities;

    @Test
    void a_planner_finds_what_waits_for_them() {
        given(activities.undecided(KHAN)).willReturn(List.of(row(Stage.PROPOSED, AssessmentState.RETURNED)));
        assertThat(get(KHAN, "/"))
                .hasStatusOk()
                .bodyText()
                .contains("Good day, Dr Amina Khan", "Answer 2 comments and submit again")
                .contains(
                        "/activities/" + ROUNDS + "/needs", "Propose an activity", "You are not waiting for anybody.");
    }

    @Test
    void a_coordinator_finds_what_is_to_be_decided() {
        given(activities.undecided(RAHMANI)).willReturn(List.of(row(Stage.PROPOSED, AssessmentState.SUBMITTED)));
        given(activities.onTheirWay(RAHMANI)).willReturn(List.of(row(Stage.PLANNING, AssessmentState.ACCEPTED)));
        assertThat(get(RAHMANI, "/"))
                .bodyText()
                .contains("Read it and decide: accept, return or decline", "Planning", "All activities");
    }

    @Test
    void a_learner_finds_no_doors_they_cannot_open() {
        assertThat(get(PETROV, "/"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing waits for you today.", "/profile")
                .doesNotContain("href=\"/activities\"", "href=\"/settings/lists\"");
    }

    @Test
    void an_invented_office_says_so_on_every_page() {
        assertThat(get(PETROV, "/")).bodyText().contains("Invented office; figures marked ◇ are synthetic");
    }

    private static ActivityRow row(Stage stage, AssessmentState state) {
        var day = LocalDate.parse("2027-03-01");
        var since = NOW.minusSeconds(86_400);
        return new ActivityRow(
                ROUNDS.value(),
                "2026-0042",
                "Medicine Grand Rounds",
                "Medicine",
                KHAN.person(),
                KHAN.name(),
                stage,
                state,
                since,
                day,
                day,
                2,
                false);
    }
}
