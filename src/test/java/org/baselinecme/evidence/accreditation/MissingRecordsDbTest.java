package org.baselinecme.evidence.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.planning.activities.Stage.CLOSED;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.TestReconciliations;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each record of an activity's file that is missing is an objection to closing the activity, until it is explained. */
class MissingRecordsDbTest extends DatabaseTest {
    @Autowired
    private FileGate gate;

    @Autowired
    private Filings filings;

    private ActivityId proposed;
    private ActivityId accepted;
    private ActivityId delivered;

    @BeforeAll
    void activities_at_three_stages() {
        proposed = proposedBy(planner());
        accepted = cast.accepted();
        delivered = new TestReconciliations(cast).delivered();
        TestClock.back();
    }

    Stream<Missing> missing() {
        return Stream.of(
                new Missing("a proposal that says nothing yet", "file-missing.needs", () -> proposed),
                new Missing("a proposal without objectives", "file-missing.change", () -> proposed),
                new Missing("a proposal without a format", "file-missing.format", () -> proposed),
                new Missing("a roster without a planner", "file-missing.planners", this::withoutPlanners),
                new Missing("a planner who did not disclose", "file-missing.control", () -> proposed),
                new Missing("a consultant nobody reviewed", "file-missing.mitigation", () -> relatedAs("CONSULTANT")),
                new Missing("an employee without an exception", "file-missing.owners", () -> relatedAs("EMPLOYEE")),
                new Missing("learners who were shown nothing", "file-missing.shown", () -> delivered),
                new Missing("content nobody judged", "file-missing.validity", cast.activities()::scheduled),
                new Missing("no session planned", "file-missing.agenda", () -> accepted),
                new Missing("no credit designated", "file-missing.designation", () -> accepted),
                new Missing("no announcement filed", "file-missing.promotion", () -> delivered),
                new Missing("no statements locked", "file-missing.statements", () -> accepted),
                new Missing("support that nobody recorded", "file-missing.support", cast.activities()::scheduled),
                new Missing("no policy on AI", "file-missing.ai", cast.activities()::scheduled),
                new Missing("no budget filed", "file-missing.budget", () -> delivered),
                new Missing(
                        "a joint provider without agreement",
                        "file-missing.partners",
                        cast.activities()::jointlyProvided),
                new Missing("no slides filed", "file-missing.materials", () -> delivered),
                new Missing("a session nobody attended", "file-missing.attendance", () -> delivered),
                new Missing("a journal without assessment", "file-missing.assessment", this::journal),
                new Missing("an evaluation nobody answered", "file-missing.evaluation", () -> delivered),
                new Missing("nothing measured", "file-missing.outcomes", () -> delivered),
                new Missing("a nurse planner who joined late", "file-missing.papers", this::joinedLate),
                new Missing("no commendation evidence filed", "file-missing.commendation", () -> delivered),
                new Missing("no report to the accreditor filed", "file-missing.reported", () -> delivered),
                new Missing("no certificate issued", "file-missing.certificate", () -> delivered));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void r56_a_missing_record_is_an_objection_to_closing_until_it_is_explained(Missing missing) {
        var activity = missing.given().get();
        TestClock.moveTo(TestReconciliations.AFTER);
        var before = gate.objectionsTo(CLOSED, activity);
        assertThat(before)
                .filteredOn("key", missing.objection())
                .singleElement()
                .returns(true, Objection::blocks);
        let(cast.okafor(), me -> filings.explain(me, activity, missing.record(), TestReconciliations.WHY));
        assertThat(gate.objectionsTo(CLOSED, activity))
                .extracting(Objection::key)
                .doesNotContain(missing.objection())
                .hasSize(before.size() - 1);
    }

    private PersonId planner() {
        var key = "planner" + UUID.randomUUID();
        return cast.addPerson(key, "Dr Planner", cast.medicine(), Grant.self(Role.PLANNER));
    }

    private ActivityId proposedBy(PersonId planner) {
        return cast.propose(planner, cast.medicine(), "Grand rounds");
    }

    /** Proposed by a planner who discloses this relationship with an ineligible company. */
    private ActivityId relatedAs(String nature) {
        var planner = planner();
        var company = cast.disclosures().uniqueName("Oriavant");
        cast.disclosures().company(company, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        cast.disclosures().disclose(planner, company, nature);
        return proposedBy(planner);
    }

    /** As rows could be that were written before an activity had to keep a director. */
    private ActivityId withoutPlanners() {
        var activity = proposedBy(planner());
        owner().sql("update activity_contributor set role = 'FACULTY' where activity = ?")
                .param(activity.value())
                .update();
        return activity;
    }

    /** Planning had begun ten days before, and the nurse planner joined five days later. */
    private ActivityId joinedLate() {
        var activity = cast.activities().listed();
        owner().sql(
                        "update activity_move set at = at - interval '10 days' where activity = ? and to_stage = 'PLANNING'")
                .param(activity.value())
                .update();
        owner().sql("update activity_contributor set joined_at = joined_at - interval '5 days' where activity = ?")
                .param(activity.value())
                .update();
        return activity;
    }

    private ActivityId journal() {
        return cast.activities().listed("JOURNAL", "AMA1");
    }

    /** A record that is missing from the file of an activity. */
    private record Missing(String what, String objection, Supplier<ActivityId> given) {
        FileRecord record() {
            return FileRecord.of(objection.substring("file-missing.".length()));
        }

        @Override
        public String toString() {
            return what + " → " + objection;
        }
    }
}
