package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;
import static org.baselinecme.planning.agenda.SlotKind.ANCILLARY;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgendaDbTest extends DatabaseTest {
    private static final int STATEMENTS_OF_A_CHANGE = 9;

    @Autowired
    private AgendaQueries agenda;

    @Test
    void a_change_of_faculty_is_recorded_with_who_taught_before_and_after() {
        var activity = scheduledWithPetrovOnTheRoster();
        change(activity, slot(ACCREDITED, "08:00", "09:00", "Auditorium", cast.petrov()));
        var recorded = lastAuditEventOf(activity.value());
        assertThat(recorded.kind()).isEqualTo("SlotChanged");
        assertThat(recorded.before())
                .contains(cast.drKhan().toString())
                .doesNotContain(cast.petrov().toString());
        assertThat(recorded.after())
                .contains(cast.petrov().toString())
                .doesNotContain(cast.drKhan().toString());
        assertThat(only(activity).faculty()).containsExactly(cast.petrov());
    }

    @Test
    void an_exception_to_standard_3_is_recorded() {
        var activity = cast.disclosures().planned();
        cast.activities().plan(activity, slot(ANCILLARY, "12:00", "13:00", "Foyer"));
        change(activity, excepted(slot(ANCILLARY, "12:00", "13:00", "Foyer"), "Non-clinical."));
        assertThat(lastAuditEventOf(activity.value()).before()).doesNotContain("Non-clinical.");
        assertThat(lastAuditEventOf(activity.value()).after()).contains("Non-clinical.");
    }

    @Test
    void saving_an_unchanged_slot_records_nothing() {
        var activity = cast.activities().scheduled();
        var before = auditEventsOf(activity.value()).size();
        change(activity, slot(ACCREDITED, "08:00", "09:00", "Auditorium", cast.drKhan()));
        assertThat(auditEventsOf(activity.value())).hasSize(before);
    }

    @Test
    void a_change_of_faculty_by_a_planner_takes_at_most_nine_statements() {
        var activity = scheduledWithPetrovOnTheRoster();
        assertThat(statements(activity, cast.drKhan(), cast.petrov())).hasSizeLessThanOrEqualTo(STATEMENTS_OF_A_CHANGE);
        assertThat(statements(activity, cast.rahmani(), cast.drKhan()))
                .hasSizeLessThanOrEqualTo(STATEMENTS_OF_A_CHANGE);
    }

    @Test
    void a_change_after_designation_takes_at_most_nine_statements() {
        var activity = cast.activities().approved();
        cast.disclosures().addFaculty(activity, cast.petrov());
        assertThat(statements(activity, cast.drKhan(), cast.petrov())).hasSizeLessThanOrEqualTo(STATEMENTS_OF_A_CHANGE);
    }

    private ActivityId scheduledWithPetrovOnTheRoster() {
        var activity = cast.activities().scheduled();
        cast.disclosures().addFaculty(activity, cast.petrov());
        return activity;
    }

    /** The statements of a change whose reference data is in the cache. */
    private List<String> statements(ActivityId activity, PersonId planner, PersonId faculty) {
        var slot = only(activity);
        var form = seen(activity, slot(ACCREDITED, "08:00", "09:00", "Hall", faculty));
        return as(planner, me -> {
            agenda.maximum(activity);
            return SqlStatements.during(() -> cast.services().agenda().change(me, activity, slot.id(), form));
        });
    }

    private void change(ActivityId activity, SlotForm form) {
        let(
                cast.drKhan(),
                me -> cast.services()
                        .agenda()
                        .change(me, activity, only(activity).id(), seen(activity, form)));
    }

    private AgendaItem only(ActivityId activity) {
        return agenda.of(activity).getFirst();
    }

    /** The form with the current version of the only slot. */
    private SlotForm seen(ActivityId activity, SlotForm form) {
        var version = agenda.versions(activity).values().iterator().next();
        return SlotForm.onOneDay(
                version,
                form.day(),
                form.start(),
                form.end(),
                form.track(),
                form.room(),
                form.kind(),
                form.title(),
                form.faculty(),
                form.exception());
    }

    private static SlotForm excepted(SlotForm form, String exception) {
        return SlotForm.onOneDay(
                null,
                form.day(),
                form.start(),
                form.end(),
                form.track(),
                form.room(),
                form.kind(),
                form.title(),
                form.faculty(),
                exception);
    }
}
