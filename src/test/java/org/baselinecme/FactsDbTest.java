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

/** R66: every verb of a door leaves its fact. Verbs that only their own room sees are asked in that room. */
class FactsDbTest extends DatabaseTest {
    @Autowired
    private References references;

    @Test
    void r66_proposing() {
        var facts = factsOf(cast.grandRounds().value());
        assertThat(facts).extracting(FactRow::kind).containsExactly("ActivityProposed", "ContributorJoined");
        var fact = facts.getFirst();
        assertThat(fact.actor()).isEqualTo(cast.drKhan());
        assertThat(fact.after()).contains("Medicine Grand Rounds", "PROPOSED");
    }

    @Test
    void r66_adding_evidence() {
        var activity = cast.grandRounds();
        cast.addEvidence(cast.drKhan(), activity, "QI_DATA");
        says(activity, "EvidenceAdded", cast.drKhan());
        assertThat(lastFactOf(activity.value()).after()).contains("QI_DATA", "2026-06-30");
    }

    @Test
    void r66_submitting_keeps_what_was_said() {
        var activity = cast.submitted();
        says(activity, "NeedsSubmitted", cast.drKhan());
        assertThat(lastFactOf(activity.value()).after())
                .contains("In 96 of 240 audited admissions", "Rounds reward speed.", "RSS", "Compare a patient");
    }

    @Test
    void r66_commenting_and_returning() {
        var activity = cast.returned();
        says(activity, "NeedsReturned", cast.rahmani());
        assertThat(factsOf(activity.value())).extracting(FactRow::kind).contains("QuestionCommented");
    }

    @Test
    void r66_answering_a_comment() {
        var activity = cast.submitted();
        var comment = cast.comment(activity);
        let(cast.rahmani(), me -> cast.doors().needs().returnForChanges(me, activity));
        let(cast.drKhan(), me -> cast.doors().comments().answer(me, activity, comment, "Ours."));
        says(activity, "CommentAnswered", cast.drKhan());
        assertThat(lastFactOf(comment).after()).contains("Ours.", "GAP");
    }

    @Test
    void r66_accepting_says_from_where_to_where() {
        var activity = cast.accepted();
        assertThat(factsOf(activity.value()))
                .extracting(FactRow::kind)
                .endsWith("NeedsSubmitted", "NeedsAccepted", "ActivityMoved");
        says(activity, "ActivityMoved", cast.rahmani());
        assertThat(lastFactOf(activity.value()).before()).contains("PROPOSED");
        assertThat(lastFactOf(activity.value()).after()).contains("NEEDS_APPROVED");
    }

    @Test
    void r66_declining_says_why() {
        var activity = cast.declined();
        assertThat(factsOf(activity.value()))
                .filteredOn(fact -> fact.why() != null)
                .extracting(FactRow::kind, FactRow::why)
                .containsExactly(
                        tuple("NeedsDeclined", "Served by last year's course."),
                        tuple("ActivityMoved", "Served by last year's course."));
    }

    @Test
    void r66_beginning_to_plan() {
        var activity = cast.accepted();
        let(cast.drKhan(), me -> cast.doors().activities().startPlanning(me, activity));
        says(activity, "ActivityMoved", cast.drKhan());
        assertThat(lastFactOf(activity.value()).after()).contains("PLANNING");
    }

    @Test
    void r24_the_directors_exception_is_a_fact_with_its_reason() {
        var activity = cast.completed();
        cast.answerAgain(activity, CHANGE, "They will know.", "", "KNOWLEDGE");
        let(cast.okafor(), me -> cast.doors().needs().allowKnowledgeAlone(me, activity, "A new law."));
        says(activity, "KnowledgeAloneAllowed", cast.okafor());
        assertThat(lastFactOf(activity.value()).why()).isEqualTo("A new law.");
    }

    @Test
    void r66_every_move_is_also_a_row() {
        var activity = cast.declined();
        assertThat(jdbc.sql("select from_stage || ' ' || to_stage || ' ' || why from activity_move where activity = ?")
                        .param(activity.value())
                        .query(String.class)
                        .list())
                .containsExactly("PROPOSED DECLINED Served by last year's course.");
    }

    @Test
    void r66_entering_a_person_opening_an_account_and_giving_a_role() {
        var person = cast.newcomer("solheim", "Dr Ingrid Solheim", cast.surgery(), Grant.self(Role.PLANNER));
        assertThat(factsOf(person.value()))
                .extracting(FactRow::kind)
                .containsExactly("PersonRegistered", "AccountOpened", "Granted");
        assertThat(lastFactOf(person.value()).after()).contains("PLANNER", "SELF");
    }

    @Test
    void no_event_holds_a_password_and_only_those_of_the_person_hold_their_address() {
        var events = factsOf(cast.drKhan().value());
        assertThat(events).allSatisfy(fact -> assertThat(fact.after()).doesNotContain(Cast.PASSWORD, "argon2"));
        assertThat(events).allSatisfy(fact -> {
            var address = fact.kind().equals("PersonRegistered") ? "\"email\": \"khan" : "";
            assertThat(fact.after()).contains(address);
            if (address.isEmpty()) assertThat(fact.after()).doesNotContain("@example.org");
        });
    }

    @Test
    void r66_rewording_a_reference_row_says_what_stood_before() {
        var form = new ReferenceForm("Athletic trainer, certified", "Baseline's own list", null, null);
        let(cast.okafor(), me -> references.reword(me, "profession", "ATHLETIC_TRAINER", form));
        var fact = jdbc.sql(
                        "select payload::text from audit_fact where kind = 'ReferenceReworded' order by seq desc limit 1")
                .query(String.class)
                .single();
        assertThat(fact).contains("profession/ATHLETIC_TRAINER", "Athletic trainer, certified");
    }

    private void says(ActivityId activity, String kind, PersonId actor) {
        var fact = lastFactOf(activity.value());
        assertThat(fact.kind()).isEqualTo(kind);
        assertThat(fact.actor()).isEqualTo(actor);
    }
}
