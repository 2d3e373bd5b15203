package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.office.companies.CompanyForm;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.disclosures.ClearanceDecisionForm;
import org.baselinecme.planning.disclosures.ExemptionGround;
import org.baselinecme.planning.disclosures.Exemptions;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Services refuse violations of each hard rule of independence with the reason. */
class IndependenceRefusalsDbTest extends DatabaseTest {
    @Autowired
    private Exemptions exemptions;

    Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt("R4 planning before the planner disclosed", "clearance.open.invited", () -> {
                    var activity = acceptedOf(planner());
                    start(activity);
                }),
                new Attempt("R4 planning before a relationship was reviewed", "clearance.open.under-review", () -> {
                    var planner = planner();
                    cast.disclosures().disclose(planner, ineligible(), "CONSULTANT");
                    start(acceptedOf(planner));
                }),
                new Attempt("R6 planning by the owner of a private company", "clearance.open.owner-or-employee", () -> {
                    var planner = planner();
                    cast.disclosures().disclose(planner, company(Ownership.PRIVATE), "STOCK_PUBLIC");
                    start(acceptedOf(planner));
                }),
                new Attempt("R23 faculty before the needs are approved", "roster.needs-first", () -> {
                    var activity = cast.grandRounds();
                    cast.disclosures().addFaculty(activity, cast.petrov());
                }),
                new Attempt("the same role twice", "roster.already", () -> {
                    var activity = cast.accepted();
                    cast.disclosures().addFaculty(activity, cast.petrov());
                    cast.disclosures().addFaculty(activity, cast.petrov());
                }),
                new Attempt("R3 deciding about oneself", "clearance.own", () -> {
                    var own = related(cast.tanaka(), ineligible(), "CONSULTANT");
                    own.decide(cast.tanaka(), "NOT_RELEVANT");
                }),
                new Attempt(
                        "R5 judging an employee irrelevant",
                        "clearance.not-from-here",
                        () -> related(ineligible(), "EMPLOYEE").decide(cast.tanaka(), "NOT_RELEVANT")),
                new Attempt(
                        "R5 an exception without saying which",
                        "clearance.choose",
                        () -> related(ineligible(), "EMPLOYEE").decide(cast.tanaka(), "EXCEPTION_GRANTED")),
                new Attempt(
                        "R4 mitigating what nobody judged relevant",
                        "clearance.not-from-here",
                        () -> related(ineligible(), "CONSULTANT").mitigate("EVIDENCE_ATTESTED", null, 0)),
                new Attempt(
                        "a way of planners for faculty",
                        "clearance.way-does-not-suit",
                        () -> relevant().mitigate("RECUSAL", null, 1)),
                new Attempt(
                        "a peer review by nobody",
                        "clearance.peer-missing",
                        () -> relevant().mitigate("PEER_REVIEW", null, 1)),
                new Attempt(
                        "a peer who has not disclosed",
                        "clearance.peer-not-independent",
                        () -> relevant().mitigate("PEER_REVIEW", cast.drReyes(), 1)),
                new Attempt("a peer who consults for another company", "clearance.peer-not-independent", () -> {
                    var peer = planner();
                    cast.disclosures().disclose(peer, ineligible(), "SPEAKER");
                    relevant().mitigate("PEER_REVIEW", peer, 1);
                }),
                new Attempt(
                        "an undetermined company",
                        "clearance.undetermined",
                        () -> related(cast.disclosures().uniqueName("Silverbirch"), "CONSULTANT")
                                .decide(cast.tanaka(), "NOT_RELEVANT")),
                new Attempt("deciding what somebody decided meanwhile", "clearance.overtaken", () -> {
                    var faculty = related(ineligible(), "CONSULTANT");
                    faculty.decide(cast.tanaka(), "NOT_RELEVANT");
                    faculty.decide(cast.okafor(), "RELEVANT");
                }),
                new Attempt("R3 determining a company one has a relationship with", "company.own", () -> {
                    var name = ineligible();
                    cast.disclosures().disclose(cast.okafor(), name, "SPEAKER");
                    let(cast.okafor(), me -> cast.services().companies().determine(me, id(name), eligible(name)));
                }),
                new Attempt(
                        "R10 a scheduled series, as if learners controlled it",
                        "exemption.series",
                        () -> exempt(cast.accepted(), ExemptionGround.LEARNER_CONTROLLED)),
                new Attempt(
                        "R10 before there is a format",
                        "exemption.series",
                        () -> exempt(cast.grandRounds(), ExemptionGround.SELF_DIRECTED)),
                new Attempt("R10 without a reason", "reason-missing", () -> {
                    var activity = cast.accepted();
                    let(cast.okafor(), me -> exemptions.grant(me, activity, ExemptionGround.NON_CLINICAL, " "));
                }));
    }

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
    void r4_once_everything_is_settled_planning_begins() {
        var planner = planner();
        var company = ineligible();
        cast.disclosures().disclose(planner, company, "CONSULTANT");
        var activity = acceptedOf(planner);
        var own = new Faculty(activity, onRoster(activity), id(company), "CONSULTANT");
        own.decide(cast.tanaka(), "RELEVANT");
        own.mitigate("RECUSAL", null, 1);
        start(activity);
        assertThat(lastAuditEventOf(activity.value()).after()).contains("PLANNING");
    }

    @Test
    void r10_a_non_clinical_activity_is_exempt_and_begins_without_disclosures() {
        var activity = acceptedOf(planner());
        exempt(activity, ExemptionGround.NON_CLINICAL);
        start(activity);
        assertThat(lastAuditEventOf(activity.value()).after()).contains("PLANNING");
    }

    private PersonId planner() {
        var key = "planner" + UUID.randomUUID();
        return cast.addPerson(key, "Dr " + key, cast.medicine(), Grant.self(Role.PLANNER));
    }

    private ActivityId acceptedOf(PersonId planner) {
        var activity = cast.propose(planner, cast.medicine(), "Grand rounds");
        cast.completeNeeds(planner, activity);
        let(planner, me -> cast.services().needs().submit(me, activity));
        let(cast.rahmani(), me -> cast.services().activities().approveNeeds(me, activity));
        return activity;
    }

    private void start(ActivityId activity) {
        let(cast.rahmani(), me -> cast.services().activities().startPlanning(me, activity));
    }

    private void exempt(ActivityId activity, ExemptionGround ground) {
        let(cast.okafor(), me -> exemptions.grant(me, activity, ground, "Leadership alone."));
    }

    private String ineligible() {
        return company(Ownership.PUBLIC);
    }

    private String company(Ownership held) {
        var name = cast.disclosures().uniqueName("Oriavant");
        cast.disclosures().company(name, CompanyKind.INELIGIBLE, held);
        return name;
    }

    private static CompanyForm eligible(String name) {
        return new CompanyForm(1, name, CompanyKind.ELIGIBLE, Ownership.PUBLIC, "It keeps records.", "");
    }

    private CompanyId id(String name) {
        return as(cast.tanaka(), me -> cast.services().companies().named(me, name));
    }

    private UUID onRoster(ActivityId activity) {
        return jdbc.sql("select id from activity_contributor where activity = ? order by id desc limit 1")
                .param(activity.value())
                .query(UUID.class)
                .single();
    }

    private Faculty related(String company, String nature) {
        return related(planner(), company, nature);
    }

    private Faculty related(PersonId who, String company, String nature) {
        cast.disclosures().disclose(who, company, nature);
        var activity = cast.accepted();
        return new Faculty(activity, cast.disclosures().addFaculty(activity, who), id(company), nature);
    }

    private Faculty relevant() {
        var faculty = related(ineligible(), "CONSULTANT");
        faculty.decide(cast.tanaka(), "RELEVANT");
        return faculty;
    }

    /** A person with one relationship. */
    private final class Faculty {
        private final ActivityId activity;
        private final UUID contributor;
        private final CompanyId company;
        private final String nature;

        Faculty(ActivityId activity, UUID contributor, CompanyId company, String nature) {
            this.activity = activity;
            this.contributor = contributor;
            this.company = company;
            this.nature = nature;
        }

        void decide(PersonId who, String outcome) {
            decide(
                    who,
                    new ClearanceDecisionForm(company.toString(), nature, 0, outcome, null, null, null, "Because."));
        }

        void mitigate(String way, PersonId peer, int turn) {
            var named = peer == null ? null : peer.toString();
            decide(
                    cast.tanaka(),
                    new ClearanceDecisionForm(
                            company.toString(), nature, turn, "MITIGATED", way, named, null, "Because."));
        }

        private void decide(PersonId who, ClearanceDecisionForm form) {
            let(who, me -> cast.services().clearances().decide(me, activity, contributor, form));
        }
    }

    record Attempt(String rule, String objection, Runnable work) {
        @Override
        public String toString() {
            return rule + " → " + objection;
        }
    }
}
