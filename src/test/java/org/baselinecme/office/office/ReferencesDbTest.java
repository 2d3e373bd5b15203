package org.baselinecme.office.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;

class ReferencesDbTest extends DatabaseTest {
    @Autowired
    private References references;

    @Test
    void lists_in_the_database_and_in_the_code_match() {
        assertThat(jdbc.sql("select distinct list from reference_row")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReferenceList.values())
                        .map(ReferenceList::code)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void each_list_has_rows_that_name_their_source(ReferenceList list) {
        assertThat(references.read(list).all(list)).isNotEmpty().allSatisfy(row -> {
            assertThat(row.label()).isNotBlank();
            assertThat(row.source()).isNotBlank();
        });
    }

    @Test
    void r27_each_kind_of_evidence_has_a_known_strength() {
        var sources = references.read(ReferenceList.EVIDENCE_SOURCE).all(ReferenceList.EVIDENCE_SOURCE);
        assertThat(sources).extracting(row -> row.attribute("strength")).containsOnly("STRONG", "IDEAL", "WEAK");
    }

    @Test
    void change_targets_are_an_enum_and_not_a_list() {
        assertThat(jdbc.sql(
                                "select code from reference_row where code in ('KNOWLEDGE', 'PERFORMANCE', 'PATIENT_OUTCOME')")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void lists_keep_the_order_of_their_source() {
        assertThat(references.read(ReferenceList.ACTIVITY_FORMAT).of(ReferenceList.ACTIVITY_FORMAT))
                .extracting(ReferenceRow::code)
                .startsWith("LIVE_COURSE", "RSS", "ENDURING")
                .endsWith("OTHER_BLENDED");
    }

    @Test
    void an_ended_row_keeps_its_label_and_is_not_offered() {
        var ended = new ReferenceForm("Dentist", "Baseline's own list", LocalDate.parse("2020-12-31"), null);
        let(cast.okafor(), me -> references.reword(me, "profession", "DENTIST", ended));
        var lists = references.read(ReferenceList.PROFESSION);
        assertThat(lists.offers(ReferenceList.PROFESSION, "DENTIST")).isFalse();
        assertThat(lists.label(ReferenceList.PROFESSION, "DENTIST")).isEqualTo("Dentist");
    }

    @Test
    void only_people_with_the_duty_change_lists() {
        var form = new ReferenceForm("Other", "Mine", null, null);
        assertThatThrownBy(() -> let(cast.rahmani(), me -> references.reword(me, "profession", "OTHER", form)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_unknown_row_is_not_found() {
        var form = new ReferenceForm("Astronaut", "Mine", null, null);
        assertThatThrownBy(() -> let(cast.okafor(), me -> references.reword(me, "profession", "ASTRONAUT", form)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_department_is_opened_once() {
        let(cast.okafor(), me -> {
            cast.services().office().openDepartment(me, "ONCE" + cast.medicine(), "Once " + cast.medicine());
            assertThatThrownBy(() -> cast.services().office().openDepartment(me, "ONCE" + cast.medicine(), "Twice"))
                    .isInstanceOf(DuplicateKeyException.class);
        });
    }

    @Test
    void r71_an_entry_is_checked_again_after_twelve_months_and_an_expired_one_is_not() {
        var today = LocalDate.of(2027, 3, 1);
        assertThat(checked(null, null).isStale(today, 12)).isTrue();
        assertThat(checked(today.minusMonths(12), null).isStale(today, 12)).isFalse();
        assertThat(checked(today.minusMonths(12).minusDays(1), null).isStale(today, 12))
                .isTrue();
        assertThat(checked(today.minusMonths(6).minusDays(1), null).isStale(today, 6))
                .isTrue();
        assertThat(checked(null, today.minusDays(1)).isStale(today, 12)).isFalse();
    }

    @Test
    void a_whole_list_is_checked_with_the_day_and_each_entry_recorded() {
        assertThatThrownBy(() -> let(cast.rahmani(), me -> references.check(me, "board")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> let(cast.okafor(), me -> references.check(me, "wizards")))
                .isInstanceOf(NotFound.class);
        let(cast.okafor(), me -> references.check(me, "board"));
        assertThat(references.read(ReferenceList.BOARD).stale()).isEmpty();
        var events = recorded();
        assertThat(events).isPositive();
        let(cast.okafor(), me -> references.check(me, "board"));
        assertThat(recorded()).isEqualTo(events);
    }

    @Test
    void r71_entries_are_due_as_often_as_the_office_checks_them(@Autowired ApplicationContext context) {
        let(cast.okafor(), me -> references.check(me, "state"));
        var limits = new TestLimits(cast, context);
        TestClock.moveTo(Instant.now().plus(Duration.ofDays(100)).toString());
        assertThat(references.read(ReferenceList.STATE).stale()).isEmpty();
        limits.during(
                LimitKey.REFERENCE_CHECK,
                3,
                () -> assertThat(references.read(ReferenceList.STATE).stale()).isNotEmpty());
    }

    private int recorded() {
        return jdbc.sql("select count(*) from audit_fact where kind = 'ReferenceReworded' and actor = ?")
                .param(cast.okafor().value())
                .query(Integer.class)
                .single();
    }

    private static ReferenceRow checked(@Nullable LocalDate on, @Nullable LocalDate until) {
        return new ReferenceRow("board", "ABIM", "Board", Map.of(), until, "ACCME", on);
    }
}
