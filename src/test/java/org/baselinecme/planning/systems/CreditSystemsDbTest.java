package org.baselinecme.planning.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.planning.systems.CreditRule.Partial;
import org.baselinecme.planning.systems.CreditRule.Rounding;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Findings A6: a credit system is data that the office adds and edits. */
class CreditSystemsDbTest extends DatabaseTest {
    @Autowired
    private CreditSystemEditor editor;

    @Autowired
    private CreditSystems systems;

    @Autowired
    private Gate designationGate;

    @Autowired
    private DesignationQueries designated;

    @Test
    void a_system_is_added_designated_edited_and_retired() {
        add("PSY_A", "0.50");
        var activity = cast.activities().scheduled();
        cast.activities().requestCredit(activity, "PSY_A", "AMA1");
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        assertThat(designated.of(activity))
                .extracting(one -> one.system().code() + " " + one.amount())
                .containsExactly("AMA1 1.00 AMA PRA Category 1 Credit™", "PSY_A 1.00 CE credit");
        edit("PSY_A", form("PSY_A", 1, "1.00", Partial.PROPORTIONAL, LocalDate.parse("2020-01-01")));
        assertThat(systems.today()).extracting(CreditSystem::code).doesNotContain("PSY_A");
        assertThat(designated.of(activity).getLast().system().rule().partial()).isEqualTo(Partial.ALL_OR_NONE);
        assertThat(systems.find("PSY_A").orElseThrow().system().rule().step()).isEqualTo(4);
        assertThat(auditEventsOf(CreditSystemEvent.idOf("credit_system", "PSY_A")))
                .extracting(AuditRow::kind)
                .containsExactly("CreditSystemAdded", "CreditSystemChanged");
    }

    @Test
    void r29_each_system_is_designated_by_its_own_rule_and_one_that_gives_nothing_is_refused() {
        add("PSY_B", "1.00");
        var activity = cast.activities().scheduled();
        cast.activities().requestCredit(activity, "PSY_B");
        let(cast.drKhan(), me -> {
            var slot = cast.services().slots().of(activity).getFirst();
            cast.services().agenda().change(me, activity, slot.id(), shorter());
        });
        cast.activities().submit(activity);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cast.activities().approve(activity))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .contains("designation.too-short"));
    }

    @Test
    void name_and_unit_stay_once_credit_was_designated() {
        add("PSY_C", "0.50");
        var activity = cast.activities().scheduled();
        cast.activities().requestCredit(activity, "PSY_C");
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        var renamed = new CreditSystemForm(
                1,
                "PSY_C",
                "Another",
                "CE credit",
                "CE credits",
                List.of("PSYCHOLOGIST"),
                60,
                "0.50",
                Rounding.DOWN,
                Partial.ALL_OR_NONE,
                null,
                List.of(),
                "",
                "Handbook",
                null,
                "",
                null);
        assertThat(refused(renamed)).isEqualTo("credit-system.name-fixed");
    }

    @Test
    void two_edits_at_once_are_one_and_codes_are_unique() {
        add("PSY_D", "0.50");
        edit("PSY_D", form("PSY_D", 1, "1.00", Partial.ALL_OR_NONE, null));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> edit("PSY_D", form("PSY_D", 1, "0.25", Partial.ALL_OR_NONE, null)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> add("PSY_D", "0.50"))
                .withMessage("credit-system.code-taken");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(
                        cast.okafor(),
                        me -> editor.add(
                                me,
                                new CreditSystemForm(
                                        null,
                                        "PSY_E",
                                        "A",
                                        "a",
                                        "b",
                                        List.of("WIZARD"),
                                        60,
                                        "0.50",
                                        Rounding.DOWN,
                                        Partial.ALL_OR_NONE,
                                        null,
                                        List.of(),
                                        "",
                                        "Handbook",
                                        null,
                                        "",
                                        null))));
    }

    @Test
    void only_the_director_edits_and_terms_are_never_written_over() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> let(
                        cast.rahmani(), me -> editor.add(me, form("PSY_F", null, "0.50", Partial.ALL_OR_NONE, null))));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update credit_system_terms set minutes = 50").update())
                .withStackTraceContaining("permission denied");
    }

    @Test
    void pharmacy_credit_is_all_or_none_needs_ids_and_is_recorded_elsewhere() {
        var acpe = systems.find(CreditSystem.ACPE).orElseThrow().system();
        assertThat(acpe.rule().partial()).isEqualTo(Partial.ALL_OR_NONE);
        assertThat(acpe.requiredIds()).containsExactly("NABP_EPROFILE", "BIRTH_MONTH_DAY");
        assertThat(acpe.recordedIn()).isEqualTo("CPE Monitor");
    }

    private void add(String code, String step) {
        let(cast.okafor(), me -> editor.add(me, form(code, null, step, Partial.ALL_OR_NONE, null)));
    }

    private void edit(String code, CreditSystemForm form) {
        let(cast.okafor(), me -> editor.edit(me, code, form));
    }

    private String refused(CreditSystemForm form) {
        try {
            edit(form.code(), form);
            return "";
        } catch (Refused refused) {
            return refused.objections().getFirst().key();
        }
    }

    private static CreditSystemForm form(
            String code, Integer version, String step, Partial partial, LocalDate validTo) {
        return new CreditSystemForm(
                version,
                code,
                "Credit of " + code,
                "CE credit",
                "CE credits",
                List.of("PSYCHOLOGIST"),
                60,
                step,
                Rounding.DOWN,
                partial,
                null,
                List.of(),
                "",
                "Handbook",
                null,
                "",
                validTo);
    }

    private org.baselinecme.planning.agenda.SlotForm shorter() {
        var slot = org.baselinecme.TestActivities.slot(
                org.baselinecme.planning.agenda.SlotKind.ACCREDITED, "08:00", "08:45", "Auditorium", cast.drKhan());
        return org.baselinecme.planning.agenda.SlotForm.onOneDay(
                0,
                slot.day(),
                slot.start(),
                slot.end(),
                slot.track(),
                slot.room(),
                slot.kind(),
                slot.title(),
                slot.faculty(),
                slot.exception());
    }

    @Test
    void seeded_statements_are_unconfirmed() {
        assertThat(designationGate.objectionsTo(
                        Stage.APPROVED, cast.activities().scheduled()))
                .filteredOn(objection -> !objection.blocks())
                .extracting(Objection::key)
                .contains("designation.wording-unconfirmed");
        assertThat(systems.templates())
                .filteredOn(template -> template.id().code().startsWith("T"))
                .isNotEmpty()
                .allMatch(template -> !template.isVerified());
    }
}
