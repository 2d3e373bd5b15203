package org.baselinecme.planning.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings A5: what nursing, pharmacy and interprofessional credit ask, one object each. */
class CreditConditionTest {
    private static final Instant BEGAN = Instant.parse("2026-10-01T12:00:00Z");
    private static final PlannedCredit.Planner PHYSICIAN =
            new PlannedCredit.Planner("A", "PHYSICIAN", ContentRole.PLANNER, BEGAN);

    @ParameterizedTest
    @CsvSource({"JOINT_ACCREDITATION,true", "OTHER,true", "ACCME_DIRECT,false", "STATE_ACCREDITED,false"})
    void r45_nursing_needs_a_nurse_planner_by_umbrella(String umbrella, boolean blocks) {
        var against = new NursePlannerCondition().against(planned(umbrella, Set.of("NURSE"), List.of(PHYSICIAN)));
        assertThat(against).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("condition.nurse-planner");
            assertThat(one.blocks()).isEqualTo(blocks);
        });
    }

    @Test
    void r45_a_nurse_planner_is_a_nurse_and_was_there_when_planning_began() {
        var condition = new NursePlannerCondition();
        assertThat(keys(condition.against(with(nurse("PHYSICIAN", BEGAN))))).containsExactly("condition.nurse-planner");
        assertThat(condition.against(with(nurse("NURSE", BEGAN.minusSeconds(60)))))
                .isEmpty();
        assertThat(condition.against(with(nurse("NURSE_PRACTITIONER", BEGAN)))).isEmpty();
        assertThat(condition.against(with(nurse("NURSE", BEGAN.plusSeconds(3_600)))))
                .isEmpty();
        assertThat(condition.against(with(nurse("NURSE", BEGAN.plusSeconds(200_000)))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.key()).isEqualTo("condition.nurse-planner-late");
                    assertThat(one.blocks()).isFalse();
                    assertThat(one.arguments()).contains(2L);
                });
    }

    @Test
    void r44_a_team_plans_for_a_team_and_addresses_a_competency_of_it() {
        var condition = new TeamCondition();
        var alone = planned("JOINT_ACCREDITATION", Set.of("PHYSICIAN", "RESIDENT_PHYSICIAN"), List.of(PHYSICIAN));
        assertThat(keys(condition.against(alone)))
                .containsExactly("designation.one-profession", "condition.team-planners", "condition.team-competency");
        var team = new PlannedCredit(
                alone.activity(),
                "JOINT_ACCREDITATION",
                Set.of("IPCE"),
                "RSS",
                alone.startsOn(),
                Set.of("PHYSICIAN", "NURSE"),
                List.of(PHYSICIAN, nurse("NURSE", BEGAN)),
                BEGAN,
                Set.of("IPEC_ROLES"),
                false,
                List.of());
        assertThat(condition.against(team)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1234-0000-27-001-L01-P, true", "JA0007185-9999-27-120-H99-T, true", " 1234-0000-27-001-l01-p , true",
        "1234-0000-27-000-L01-P, false", "1234-0000-27-001-L09-P, false", "1234-0001-27-001-L01-P, false",
        "1234-0000-27-001-X01-P, false", "1234-0000-27-001-L01-N, false", "123-0000-27-001-L01-P, false"
    })
    void r42_a_number_matches_its_pattern(String typed, boolean is) {
        assertThat(UniversalNumber.read(typed).isPresent()).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "1234-0000-27-001-L01-P,", "1234-0000-25-001-L01-P,", "1234-0000-27-001-H01-P,format",
        "1234-0000-28-001-L01-P,year", "1234-0000-23-001-L01-P,year", "1234-9999-27-001-L01-P,joint",
        "1234-0000-27-001-L01-T,not-audience"
    })
    void r42_a_number_agrees_with_format_year_providership_and_audience(String typed, String disagrees) {
        var activity = planned("JOINT_ACCREDITATION", Set.of("PHARMACIST"), List.of(PHYSICIAN));
        assertThat(UniversalNumber.read(typed)
                        .orElseThrow()
                        .disagreement(activity)
                        .orElse(null))
                .isEqualTo(disagrees);
    }

    @Test
    void r42_each_pharmacy_audience_has_a_number_of_its_own() {
        var condition = new UniversalNumberCondition();
        var both = planned("OTHER", Set.of("PHARMACIST", "PHARMACY_TECHNICIAN"), List.of());
        assertThat(keys(condition.against(both)))
                .containsExactly("condition.uan-pharmacists", "condition.uan-technicians");
        assertThat(keys(condition.against(planned("OTHER", Set.of("NURSE"), List.of()))))
                .containsExactly("condition.uan-audience");
        var wrong = numbered(Set.of("PHARMACIST"), "1234-0000-27-001-H01-P");
        assertThat(keys(condition.against(wrong))).containsExactly("condition.uan-format");
        assertThat(keys(condition.against(numbered(Set.of("PHARMACIST"), "1234-0000-28-001-L01-P"))))
                .containsExactly("condition.uan-year");
        assertThat(keys(condition.against(numbered(Set.of("PHARMACIST"), "1234-9999-27-001-L01-P"))))
                .containsExactly("condition.uan-joint");
        assertThat(keys(condition.against(
                        numbered(Set.of("PHARMACIST"), "1234-0000-27-001-L01-P", "1234-0000-27-001-L01-T"))))
                .containsExactly("condition.uan-not-audience");
        assertThat(condition.against(numbered(Set.of("PHARMACIST"), "1234-0000-27-001-L01-P")))
                .isEmpty();
    }

    private static PlannedCredit.Planner nurse(String profession, Instant since) {
        return new PlannedCredit.Planner("N", profession, ContentRole.NURSE_PLANNER, since);
    }

    private static PlannedCredit with(PlannedCredit.Planner planner) {
        return planned("JOINT_ACCREDITATION", Set.of("NURSE"), List.of(PHYSICIAN, planner));
    }

    private static PlannedCredit numbered(Set<String> audience, String... numbers) {
        var read = Stream.of(numbers)
                .map(one -> UniversalNumber.read(one).orElseThrow())
                .toList();
        return new PlannedCredit(
                ActivityId.next(),
                "OTHER",
                Set.of("ACPE"),
                "LIVE_COURSE",
                LocalDate.parse("2027-03-01"),
                audience,
                List.of(),
                BEGAN,
                Set.of(),
                false,
                read);
    }

    private static PlannedCredit planned(String umbrella, Set<String> audience, List<PlannedCredit.Planner> planners) {
        return new PlannedCredit(
                ActivityId.next(),
                umbrella,
                Set.of("ANCC"),
                "LIVE_COURSE",
                LocalDate.parse("2027-03-01"),
                audience,
                planners,
                BEGAN,
                Set.of(),
                false,
                List.of());
    }

    private static List<String> keys(List<Objection> objections) {
        return objections.stream().map(Objection::key).toList();
    }
}
