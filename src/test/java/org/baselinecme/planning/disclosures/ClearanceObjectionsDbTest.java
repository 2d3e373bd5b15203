package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.office.people.Registration;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each state short of clearance, as an objection to the stages of an activity, and other refusals about disclosures. */
class ClearanceObjectionsDbTest extends DatabaseTest {
    @Autowired
    private DisclosureRequests requests;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Exemptions exemptions;

    private String ineligible;
    private CompanyId company;
    private ActivityId accepted;
    private ActivityId planned;

    @BeforeAll
    void two_activities_and_an_ineligible_company() {
        ineligible = cast.disclosures().uniqueName("Oriavant");
        company = cast.disclosures().company(ineligible, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        accepted = cast.accepted();
        planned = cast.disclosures().planned();
    }

    Stream<OpenState> states() {
        return Stream.of(
                new OpenState("clearance.open.invited", "clearance.open.invited.later", member -> {}),
                new OpenState(
                        "clearance.open.disclosure-requested",
                        "clearance.open.disclosure-requested.later",
                        Member::isRequested),
                new OpenState("clearance.open.stale", "clearance.open.stale.later", member -> {
                    cast.disclosures().disclose(member.person());
                    let(cast.rahmani(), me -> disclosures.reportChange(me, member.person(), "Payments are public."));
                }),
                new OpenState(
                        "clearance.open.under-review",
                        "clearance.open.under-review.later",
                        Member::disclosesConsulting),
                new OpenState(
                        "clearance.open.owner-or-employee",
                        "clearance.open.owner-or-employee.later",
                        member -> cast.disclosures().disclose(member.person(), ineligible, "EMPLOYEE")),
                new OpenState("clearance.open.relevant", "clearance.open.relevant.later", member -> {
                    member.disclosesConsulting();
                    member.isDecided("RELEVANT", null, 0);
                }),
                new OpenState(
                        "clearance.open.mitigation-planned", "clearance.open.mitigation-planned.later", member -> {
                            member.disclosesConsulting();
                            member.isDecided("RELEVANT", null, 0);
                            member.isDecided("MITIGATION_PLANNED", "DIVESTED", 1);
                        }),
                new OpenState("clearance.open.excluded", "clearance.open.excluded.later", member -> {
                    member.disclosesConsulting();
                    member.isDecided("EXCLUDED", null, 0);
                }),
                new OpenState("clearance.open.refused", "clearance.open.refused.later", Member::isDisqualified));
    }

    @ParameterizedTest
    @MethodSource("states")
    void r4_planning_cannot_begin_while_a_planner_is_in_this_state(OpenState state) {
        var planner = member(accepted, ContentRole.PLANNER);
        state.reached().accept(planner);
        var refused = catchThrowableOfType(
                Refused.class,
                () -> let(cast.rahmani(), me -> cast.services().activities().startPlanning(me, accepted)));
        assertThat(about(planner, refused.objections()))
                .extracting(Objection::key)
                .containsExactly(state.planner());
    }

    @ParameterizedTest
    @MethodSource("states")
    void r1_faculty_in_this_state_are_advice_against_review_and_do_not_block_it(OpenState state) {
        var faculty = member(planned, ContentRole.FACULTY);
        state.reached().accept(faculty);
        assertThat(about(faculty, next(planned)))
                .singleElement()
                .returns(state.faculty(), Objection::key)
                .returns(false, Objection::blocks);
    }

    @Test
    void r4_a_planner_who_is_not_cleared_is_advice_against_the_approval_of_needs() {
        var planner = cast.addPerson(key(), "Dr Owner", cast.medicine(), Grant.self(Role.PLANNER));
        var activity = cast.propose(planner, cast.medicine(), "Grand rounds");
        assertThat(next(activity))
                .filteredOn("key", "clearance.unmitigated-planner")
                .singleElement()
                .returns(false, Objection::blocks)
                .returns(List.of("Dr Owner, MD", 0L), Objection::arguments);
    }

    @Test
    void r10_an_activity_is_exempted_once() {
        var activity = cast.accepted();
        exempt(activity);
        assertThatThrownBy(() -> exempt(activity)).isInstanceOf(Refused.class).hasMessage("exemption.already");
    }

    @Test
    void r1_an_activity_is_no_longer_exempted_once_its_first_day_has_come() {
        var activity = cast.accepted();
        owner().sql("update activity set starts_on = current_date - 1 where id = ?")
                .param(activity.value())
                .update();
        assertThatThrownBy(() -> exempt(activity)).isInstanceOf(Refused.class).hasMessage("exemption.begun");
    }

    @Test
    void a_person_without_an_address_cannot_be_mailed_and_is_not_counted_as_requested() {
        PersonId person = cast.services()
                .acting()
                .asProduct(me -> cast.services()
                        .people()
                        .register(
                                me,
                                new Registration("Dr Nemo", "Nemo", "MD", "PHYSICIAN", cast.medicine(), null, null)));
        var contributor = cast.disclosures().addFaculty(planned, person);
        assertThatThrownBy(() -> let(cast.rahmani(), me -> requests.send(me, planned, contributor)))
                .isInstanceOf(Refused.class)
                .hasMessage("disclosure.no-address");
        assertThat(jdbc.sql("select count(*) from disclosure_request where contributor = ?")
                        .param(contributor)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void exempt(ActivityId activity) {
        let(cast.okafor(), me -> exemptions.grant(me, activity, ExemptionGround.NON_CLINICAL, "Leadership only."));
    }

    private List<Objection> next(ActivityId activity) {
        return as(cast.rahmani(), me -> cast.services().activities().objectionsToNext(me, activity));
    }

    private static List<Objection> about(Member member, List<Objection> objections) {
        return objections.stream()
                .filter(objection -> String.valueOf(objection.mend()).endsWith(member.id.toString()))
                .toList();
    }

    private static String key() {
        return "member" + UUID.randomUUID();
    }

    private Member member(ActivityId activity, ContentRole role) {
        var person = cast.addPerson(key(), "Dr Member", cast.medicine(), Grant.self(Role.LEARNER));
        return new Member(
                activity,
                person,
                as(cast.rahmani(), me -> cast.services().roster().add(me, activity, person, role)));
    }

    /** Somebody on the roster, and what happens to them. */
    private final class Member {
        private final ActivityId activity;
        private final PersonId person;
        private final UUID id;

        Member(ActivityId activity, PersonId person, UUID id) {
            this.activity = activity;
            this.person = person;
            this.id = id;
        }

        PersonId person() {
            return person;
        }

        void isRequested() {
            let(cast.rahmani(), me -> requests.send(me, activity, id));
        }

        void disclosesConsulting() {
            cast.disclosures().disclose(person, ineligible, "CONSULTANT");
        }

        void isDecided(String outcome, String method, int turn) {
            var form = new ClearanceDecisionForm(
                    company.toString(), "CONSULTANT", turn, outcome, method, null, null, "Because.");
            let(cast.tanaka(), me -> cast.services().clearances().decide(me, activity, id, form));
        }

        void isDisqualified() {
            let(cast.tanaka(), me -> cast.services().clearances().disqualify(me, activity, id, "Never answered."));
        }
    }

    /**
     * A state short of clearance.
     *
     * @param planner the objection where a planner is in it
     * @param faculty the objection where faculty is in it
     */
    private record OpenState(String planner, String faculty, Consumer<Member> reached) {
        @Override
        public String toString() {
            return planner;
        }
    }
}
