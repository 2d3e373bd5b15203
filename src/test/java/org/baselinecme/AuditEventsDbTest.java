package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.baselinecme.planning.needs.NeedsQuestion.CHANGE;

import org.baselinecme.office.office.ReferenceForm;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R66: every change publishes its audit event. Changes that only one module sees are tested in that module. */
class AuditEventsDbTest extends DatabaseTest {
    @Autowired
    private References references;

    @Test
    void r66_proposing() {
        var events = auditEventsOf(cast.grandRounds().value());
        assertThat(events).extracting(AuditRow::kind).containsExactly("ActivityProposed", "ContributorJoined");
        var event = events.getFirst();
        assertThat(event.actor()).isEqualTo(cast.drKhan());
        assertThat(event.after()).contains("Medicine Grand Rounds", "PROPOSED");
    }

    @Test
    void r66_adding_evidence() {
        var activity = cast.grandRounds();
        cast.addEvidence(cast.drKhan(), activity, "QI_DATA");
        says(activity, "EvidenceAdded", cast.drKhan());
        assertThat(lastAuditEventOf(activity.value()).after()).contains("QI_DATA", "2026-06-30");
    }

    @Test
    void r66_submission_records_the_answers() {
        var activity = cast.submitted();
        says(activity, "NeedsSubmitted", cast.drKhan());
        assertThat(lastAuditEventOf(activity.value()).after())
                .contains("In 96 of 240 audited admissions", "Rounds reward speed.", "RSS", "Compare a patient");
    }

    @Test
    void r66_commenting_and_returning() {
        var activity = cast.returned();
        says(activity, "NeedsReturned", cast.rahmani());
        assertThat(auditEventsOf(activity.value())).extracting(AuditRow::kind).contains("QuestionCommented");
    }

    @Test
    void r66_answering_a_comment() {
        var activity = cast.submitted();
        var comment = cast.comment(activity);
        let(cast.rahmani(), me -> cast.services().needs().returnForChanges(me, activity));
        let(cast.drKhan(), me -> cast.services().comments().answer(me, activity, comment, "Ours."));
        says(activity, "CommentAnswered", cast.drKhan());
        assertThat(lastAuditEventOf(comment).after()).contains("Ours.", "GAP");
    }

    @Test
    void r66_approval_records_both_stages() {
        var activity = cast.accepted();
        assertThat(auditEventsOf(activity.value()))
                .extracting(AuditRow::kind)
                .endsWith("NeedsSubmitted", "NeedsAccepted", "ActivityMoved");
        says(activity, "ActivityMoved", cast.rahmani());
        assertThat(lastAuditEventOf(activity.value()).before()).contains("PROPOSED");
        assertThat(lastAuditEventOf(activity.value()).after()).contains("NEEDS_APPROVED");
    }

    @Test
    void r66_declining_records_the_reason() {
        var activity = cast.declined();
        assertThat(auditEventsOf(activity.value()))
                .filteredOn(event -> event.why() != null)
                .extracting(AuditRow::kind, AuditRow::why)
                .containsExactly(
                        tuple("NeedsDeclined", "Served by last year's course."),
                        tuple("ActivityMoved", "Served by last year's course."));
    }

    @Test
    void r66_starting_to_plan() {
        var activity = cast.accepted();
        let(cast.drKhan(), me -> cast.services().activities().startPlanning(me, activity));
        says(activity, "ActivityMoved", cast.drKhan());
        assertThat(lastAuditEventOf(activity.value()).after()).contains("PLANNING");
    }

    @Test
    void r24_the_directors_exception_is_recorded_with_its_reason() {
        var activity = cast.completed();
        cast.changeAnswer(activity, CHANGE, "They will know.", "", "KNOWLEDGE");
        let(cast.okafor(), me -> cast.services().needs().allowKnowledgeAlone(me, activity, "A new law."));
        says(activity, "KnowledgeAloneAllowed", cast.okafor());
        assertThat(lastAuditEventOf(activity.value()).why()).isEqualTo("A new law.");
    }

    @Test
    void r66_every_move_is_stored_as_a_row() {
        var activity = cast.declined();
        assertThat(jdbc.sql("select from_stage || ' ' || to_stage || ' ' || why from activity_move where activity = ?")
                        .param(activity.value())
                        .query(String.class)
                        .list())
                .containsExactly("PROPOSED DECLINED Served by last year's course.");
    }

    @Test
    void r66_entering_a_person_opening_an_account_and_giving_a_role() {
        var person = cast.addPerson("solheim", "Dr Ingrid Solheim", cast.surgery(), Grant.self(Role.PLANNER));
        assertThat(auditEventsOf(person.value()))
                .extracting(AuditRow::kind)
                .containsExactly("PersonRegistered", "AccountOpened", "Granted");
        assertThat(lastAuditEventOf(person.value()).after()).contains("PLANNER", "SELF");
    }

    @Test
    void no_event_contains_a_password_and_only_person_events_contain_the_address() {
        var events = auditEventsOf(cast.drKhan().value());
        assertThat(events).allSatisfy(event -> assertThat(event.after()).doesNotContain(TestOffice.PASSWORD, "argon2"));
        assertThat(events).allSatisfy(event -> {
            var address = event.kind().equals("PersonRegistered") ? "\"email\": \"khan" : "";
            assertThat(event.after()).contains(address);
            if (address.isEmpty()) assertThat(event.after()).doesNotContain("@example.org");
        });
    }

    @Test
    void r66_changing_a_reference_row_records_the_values_before() {
        var form = new ReferenceForm("Athletic trainer, certified", "Baseline's own list", null, null);
        let(cast.okafor(), me -> references.reword(me, "profession", "ATHLETIC_TRAINER", form));
        var event = jdbc.sql(
                        "select payload::text from audit_fact where kind = 'ReferenceReworded' order by seq desc limit 1")
                .query(String.class)
                .single();
        assertThat(event).contains("profession/ATHLETIC_TRAINER", "Athletic trainer, certified");
    }

    private void says(ActivityId activity, String kind, PersonId actor) {
        var event = lastAuditEventOf(activity.value());
        assertThat(event.kind()).isEqualTo(kind);
        assertThat(event.actor()).isEqualTo(actor);
    }
}
