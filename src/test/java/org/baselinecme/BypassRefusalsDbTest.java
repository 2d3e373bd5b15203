package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestActivities.confirming;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.disclosures.ClearanceDecisionForm;
import org.baselinecme.planning.disclosures.DisclosureForm;
import org.baselinecme.planning.disclosures.ExemptionGround;
import org.baselinecme.planning.disclosures.Exemptions;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Attempts to bypass a hard rule through services that the person may call. */
class BypassRefusalsDbTest extends DatabaseTest {
    @Autowired
    private Exemptions exemptions;

    Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt(
                        "R8 a mitigated relationship called cleared, so that nobody reads it", NOT_FROM_HERE, () -> {
                            var faculty = consultant();
                            faculty.decide("RELEVANT", null, 0);
                            faculty.decide("MITIGATED", "EVIDENCE_ATTESTED", 1);
                            faculty.decide("CLEARED", null, 2);
                        }),
                new Attempt("R7 a relationship decided to be a refusal", NOT_FROM_HERE, () -> {
                    consultant().decide("REFUSED", null, 0);
                }),
                new Attempt("R7 disqualified, taken off the roster and put back", NOT_FROM_HERE, () -> {
                    var activity = cast.accepted();
                    var speaker = learner();
                    var first = cast.disclosures().addFaculty(activity, speaker);
                    disqualify(activity, first);
                    let(cast.rahmani(), me -> cast.services().roster().remove(me, activity, first));
                    cast.disclosures().nothingToDisclose(speaker);
                    disqualify(activity, cast.disclosures().addFaculty(activity, speaker));
                }),
                new Attempt(
                        "R2 a relationship of the 24 months left out of the next disclosure",
                        "disclosure.left-out",
                        () -> {
                            var speaker = learner();
                            cast.disclosures()
                                    .disclose(speaker, cast.disclosures().uniqueName("Oriavant"), "STOCK_PRIVATE");
                            cast.disclosures().disclose(speaker);
                        }),
                new Attempt("R2 reading the definition to oneself", "disclosure.own", () -> {
                    let(
                            cast.tanaka(),
                            me -> cast.services()
                                    .disclosures()
                                    .recordVerbal(me, cast.tanaka(), new DisclosureForm("", "nothing", List.of()), ""));
                }),
                new Attempt("R3 exempting an activity whose content one controls", "exemption.own", () -> {
                    var activity = cast.accepted();
                    cast.disclosures().addFaculty(activity, cast.okafor());
                    let(
                            cast.okafor(),
                            me -> exemptions.grant(me, activity, ExemptionGround.NON_CLINICAL, "Leadership alone."));
                }),
                new Attempt("R4 an agenda by a planner with a relationship", "agenda.planner-not-cleared", () -> {
                    var planner = planner();
                    cast.disclosures().disclose(planner, ineligible(), "CONSULTANT");
                    plan(planner, acceptedOf(planner), slot(ACCREDITED, "08:00", "09:00", "Hall"));
                }),
                new Attempt(
                        "R4 content accepted before who teaches it is cleared", "content.faculty-not-cleared", () -> {
                            var activity = cast.disclosures().planned();
                            var speaker = learner();
                            cast.disclosures().addFaculty(activity, speaker);
                            var slot =
                                    plan(cast.drKhan(), activity, slot(ACCREDITED, "08:00", "09:00", "Hall", speaker));
                            cast.activities().accept(activity, slot);
                        }),
                new Attempt("R20 content judged out of its turn", "content.overtaken", () -> {
                    cast.disclosures().nothingToDisclose(cast.tanaka());
                    var activity = cast.activities().scheduled();
                    cast.activities().review(cast.tanaka(), activity, only(activity), -1);
                }),
                new Attempt("R29 a session made longer than what fell out", "agenda.raises", () -> {
                    var activity = cast.activities().approvedCourse();
                    drop(activity);
                    plan(cast.drKhan(), activity, slot(ACCREDITED, "08:00", "09:08", "Hall"));
                }),
                new Attempt("R29 a session of designated credit moved into the past", "agenda.past", () -> {
                    var activity = cast.activities().approved();
                    owner().sql("update activity set starts_on = date '2026-01-05' where id = ?")
                            .param(activity.value())
                            .update();
                    var moved = on(LocalDate.parse("2026-01-05"), slot(ACCREDITED, "08:00", "09:00", "Hall"));
                    let(cast.drKhan(), me -> cast.services().agenda().change(me, activity, only(activity), moved));
                }));
    }

    private static final String NOT_FROM_HERE = "clearance.not-from-here";

    @ParameterizedTest
    @MethodSource("attempts")
    void the_attempt_is_refused_with_its_objection_and_changes_nothing(Attempt attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt.work()::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(attempt.objection()));
    }

    @Test
    void r29_a_canceled_session_can_be_replaced_within_the_designated_credit() {
        var activity = cast.activities().approvedCourse();
        drop(activity);
        plan(cast.drKhan(), activity, slot(ACCREDITED, "08:00", "09:07", "Hall"));
        assertThat(auditEventsOf(activity.value())).extracting(AuditRow::kind).contains("SlotPlanned");
    }

    private void drop(ActivityId activity) {
        let(cast.drKhan(), me -> confirming(seal -> cast.services().agenda().drop(me, activity, only(activity), seal)));
    }

    @Test
    void a_person_who_does_not_exist_gets_no_roster_entry_or_verbal_disclosure() {
        var activity = cast.accepted();
        var nobody = PersonId.next();
        var nothing = new DisclosureForm("", "nothing", List.of());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> cast.disclosures().addFaculty(activity, nobody));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        let(cast.tanaka(), me -> cast.services().disclosures().recordVerbal(me, nobody, nothing, "")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        let(cast.tanaka(), me -> cast.services().disclosures().reportChange(me, nobody, "Heard.")));
    }

    private void disqualify(ActivityId activity, UUID contributor) {
        let(cast.tanaka(), me -> cast.services().clearances().disqualify(me, activity, contributor, "Never answered."));
    }

    private PersonId learner() {
        return newcomer(Role.LEARNER);
    }

    private PersonId planner() {
        return newcomer(Role.PLANNER);
    }

    private PersonId newcomer(Role role) {
        var key = "newcomer" + UUID.randomUUID();
        return cast.addPerson(key, "Dr " + key, cast.medicine(), Grant.self(role));
    }

    private ActivityId acceptedOf(PersonId planner) {
        var activity = cast.propose(planner, cast.medicine(), "Grand rounds");
        cast.completeNeeds(planner, activity);
        let(planner, me -> cast.services().needs().submit(me, activity));
        let(cast.rahmani(), me -> cast.services().activities().approveNeeds(me, activity));
        return activity;
    }

    private SlotId plan(PersonId who, ActivityId activity, SlotForm slot) {
        return as(who, me -> cast.services().agenda().plan(me, activity, slot));
    }

    private SlotId only(ActivityId activity) {
        return jdbc.sql("select id from agenda_slot where activity = ? and dropped_at is null")
                .param(activity.value())
                .query((row, i) -> new SlotId(row.getObject("id", UUID.class)))
                .single();
    }

    private static SlotForm on(LocalDate day, SlotForm form) {
        return SlotForm.onOneDay(
                0, day, form.start(), form.end(), "", form.room(), form.kind(), form.title(), form.faculty(), "");
    }

    private String ineligible() {
        var name = cast.disclosures().uniqueName("Oriavant");
        cast.disclosures().company(name, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        return name;
    }

    private Faculty consultant() {
        var name = ineligible();
        var speaker = learner();
        cast.disclosures().disclose(speaker, name, "CONSULTANT");
        var activity = cast.accepted();
        var company = as(cast.tanaka(), me -> cast.services().companies().named(me, name));
        return new Faculty(activity, cast.disclosures().addFaculty(activity, speaker), company);
    }

    /** A consultant of an ineligible company, on a roster. */
    private final class Faculty {
        private final ActivityId activity;
        private final UUID contributor;
        private final CompanyId company;

        Faculty(ActivityId activity, UUID contributor, CompanyId company) {
            this.activity = activity;
            this.contributor = contributor;
            this.company = company;
        }

        void decide(String outcome, String way, int turn) {
            var form = new ClearanceDecisionForm(
                    company.toString(), "CONSULTANT", turn, outcome, way, null, null, "Because.");
            let(cast.tanaka(), me -> cast.services().clearances().decide(me, activity, contributor, form));
        }
    }

    private record Attempt(String what, String objection, Runnable work) {
        @Override
        public String toString() {
            return what + " → " + objection;
        }
    }
}
