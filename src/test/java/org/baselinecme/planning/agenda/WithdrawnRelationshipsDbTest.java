package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestActivities.confirming;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.planning.changes.RemovedRelationships;
import org.baselinecme.planning.disclosures.ClearanceDecisionForm;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Relationships that learners were told of, of people who are taken off (findings A10). */
class WithdrawnRelationshipsDbTest extends DatabaseTest {
    @Autowired
    private LearnerDisclosures disclosures;

    @Autowired
    private RemovedRelationships removed;

    @Autowired
    private List<Requirements> requirements;

    @Test
    @DisplayName(
            "findings A10: removing a disclosed relationship asks, stands on the board until noted, and returns cleared")
    void a_disclosed_relationship_that_is_removed_asks_and_stands_on_the_board_until_it_is_noted() {
        var activity = cast.activities().opened();
        var speaker = cast.learners().learner("Dr Ines Weber", "MD", "PHYSICIAN");
        var contributor = disclosed(activity, speaker);
        assertThat(related(activity)).contains(speaker);
        assertThatExceptionOfType(Unconfirmed.class)
                .isThrownBy(
                        () -> let(cast.rahmani(), me -> cast.services().roster().remove(me, activity, contributor)))
                .satisfies(asked -> assertThat(asked.consequences())
                        .extracting(Objection::key)
                        .containsExactly("roster.withdraws"));
        remove(activity, contributor);
        assertThat(needed(activity)).contains("requirement.relationship-removed");
        let(cast.tanaka(), me -> removed.note(me, activity, contributor, "Told everybody who was registered."));
        assertThat(needed(activity)).doesNotContain("requirement.relationship-removed");
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("RemovedRelationshipNoted");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.tanaka(), me -> removed.note(me, activity, contributor, "Again.")));
    }

    @Test
    @DisplayName("findings A10: who returns to the roster is as cleared as before")
    void who_returns_to_the_roster_is_as_cleared_as_before() {
        var activity = cast.activities().opened();
        var speaker = cast.learners().learner("Dr Paul Anscombe", "MD", "PHYSICIAN");
        remove(activity, disclosed(activity, speaker));
        assertThat(related(activity)).doesNotContain(speaker);
        cast.disclosures().addFaculty(activity, speaker);
        assertThat(related(activity)).contains(speaker);
        assertThat(needed(activity)).doesNotContain("requirement.relationship-removed");
    }

    @Test
    @DisplayName("findings A10: taking a teacher with a disclosed relationship off a session asks")
    void a_teacher_with_a_disclosed_relationship_is_taken_off_a_session_only_when_confirmed() {
        var activity = cast.activities().opened();
        var speaker = cast.learners().learner("Dr Uma Patel", "MD", "PHYSICIAN");
        disclosed(activity, speaker);
        change(activity, slot(ACCREDITED, "08:00", "09:00", "Auditorium", cast.drKhan(), speaker));
        assertThat(consequences(activity, slot(ACCREDITED, "08:00", "09:00", "Auditorium", cast.drKhan())))
                .contains("agenda.takes-off");
    }

    /** A consultant whose relationship is mitigated. */
    private UUID disclosed(ActivityId activity, PersonId speaker) {
        var name = cast.disclosures().uniqueName("Oriavant");
        cast.disclosures().disclose(speaker, name, "CONSULTANT");
        var company = cast.disclosures().company(name, CompanyKind.INELIGIBLE, Ownership.PUBLIC);
        var contributor = cast.disclosures().addFaculty(activity, speaker);
        for (var decision : List.of("RELEVANT", "MITIGATED")) {
            var turn = decision.equals("RELEVANT") ? 0 : 1;
            var method = turn == 0 ? null : "DIVESTED";
            var form = new ClearanceDecisionForm(
                    company.toString(), "CONSULTANT", turn, decision, method, null, null, "Because.");
            let(cast.tanaka(), me -> cast.services().clearances().decide(me, activity, contributor, form));
        }
        return contributor;
    }

    private void remove(ActivityId activity, UUID contributor) {
        let(cast.rahmani(), me -> confirming(seal -> cast.services().roster().remove(me, activity, contributor, seal)));
    }

    private List<PersonId> related(ActivityId activity) {
        return disclosures.of(activity).related().stream()
                .map(LearnerDisclosures.Person::id)
                .toList();
    }

    private List<String> needed(ActivityId activity) {
        return requirements.stream()
                .flatMap(one -> one.of(List.of(activity)).stream())
                .map(Requirement::message)
                .toList();
    }

    private List<String> consequences(ActivityId activity, SlotForm form) {
        try {
            change(activity, form, "");
            return List.of();
        } catch (Unconfirmed asked) {
            return asked.consequences().stream().map(Objection::key).toList();
        }
    }

    private void change(ActivityId activity, SlotForm form) {
        confirming(seal -> change(activity, form, seal));
    }

    private void change(ActivityId activity, SlotForm form, String seal) {
        var session = only(activity).id();
        var seen = SlotForm.onOneDay(
                cast.services().slots().versions(activity).get(session),
                form.day(),
                form.start(),
                form.end(),
                form.track(),
                form.room(),
                form.kind(),
                form.title(),
                form.faculty(),
                form.exception());
        let(cast.drKhan(), me -> cast.services().agenda().change(me, activity, session, seen, seal));
    }

    private AgendaItem only(ActivityId activity) {
        return cast.services().slots().of(activity).getFirst();
    }
}
