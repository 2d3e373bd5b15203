package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.planning.agenda.SampleSlots.accredited;
import static org.baselinecme.planning.agenda.SampleSlots.in;
import static org.baselinecme.planning.agenda.SampleSlots.on;

import java.util.List;
import org.baselinecme.platform.kernel.Credits;
import org.junit.jupiter.api.Test;

class CreditMaximumTest {
    private static String credits(AgendaItem... items) {
        return CreditMaximum.of(List.of(items)).credits().toString();
    }

    @Test
    void an_empty_agenda_gives_no_credit() {
        assertThat(CreditMaximum.of(List.of()).isZero()).isTrue();
    }

    @Test
    void r35_two_parallel_hours_count_once() {
        assertThat(credits(accredited("09:00", "10:00"), accredited("09:00", "10:00")))
                .isEqualTo("1.00");
    }

    @Test
    void consecutive_sessions_both_count() {
        assertThat(credits(accredited("09:00", "10:00"), accredited("10:00", "11:00")))
                .isEqualTo("2.00");
    }

    @Test
    void two_short_sessions_parallel_to_a_long_one_count_as_the_long_one() {
        assertThat(credits(accredited("09:00", "10:00"), accredited("09:00", "09:30"), accredited("09:30", "10:00")))
                .isEqualTo("1.00");
    }

    @Test
    void of_overlapping_sessions_the_best_selection_one_learner_can_attend_counts() {
        assertThat(credits(accredited("09:00", "10:00"), accredited("09:30", "10:30"), accredited("10:00", "11:00")))
                .isEqualTo("2.00");
        assertThat(credits(accredited("09:00", "10:00"), accredited("09:45", "11:00")))
                .isEqualTo("1.25");
    }

    @Test
    void breaks_and_sessions_without_accreditation_do_not_count() {
        assertThat(credits(
                        accredited("09:00", "10:00"),
                        in("Hall", SlotKind.BREAK, "10:00", "10:30"),
                        in("Hall", SlotKind.NON_ACCREDITED, "10:30", "11:00"),
                        in("Harbor", SlotKind.ANCILLARY, "11:00", "12:00")))
                .isEqualTo("1.00");
    }

    @Test
    void minutes_of_all_days_are_summed_and_rounded_once() {
        assertThat(credits(
                        on(SampleSlots.DAY, "09:00", "09:07"),
                        on(SampleSlots.DAY.plusDays(1), "09:00", "09:07"),
                        on(SampleSlots.DAY.plusDays(2), "09:00", "09:07")))
                .isEqualTo("0.25");
    }

    @Test
    void a_conference_of_twelve_hours_in_two_tracks_gives_nine_and_a_half() {
        var second = SampleSlots.DAY.plusDays(1);
        assertThat(credits(
                        accredited("08:15", "09:30"),
                        accredited("09:45", "10:45"),
                        accredited("09:45", "10:45"),
                        accredited("11:00", "12:15"),
                        accredited("13:15", "14:15"),
                        accredited("13:15", "14:15"),
                        accredited("14:15", "15:15"),
                        on(second, "08:00", "09:15"),
                        on(second, "09:15", "10:15"),
                        on(second, "10:30", "11:00"),
                        on(second, "10:30", "11:00"),
                        on(second, "11:00", "12:15")))
                .isEqualTo("9.50");
    }

    @Test
    void the_explanation_lists_every_slot_and_ends_with_the_sum() {
        var maximum = CreditMaximum.of(List.of(
                accredited("09:00", "10:00"),
                accredited("09:00", "10:00"),
                in("Hall", SlotKind.BREAK, "10:00", "10:30"),
                accredited("10:30", "11:20")));
        assertThat(maximum.days())
                .singleElement()
                .satisfies(day -> assertThat(day.lines())
                        .extracting(CreditMaximum.Line::key)
                        .containsExactly("agenda.sum.parallel", "agenda.sum.not", "agenda.sum.one"));
        assertThat(maximum.total()).isEqualTo(CreditMaximum.Line.of("agenda.sum.rounded", 110L, "1.75"));
    }

    @Test
    void a_format_may_fix_the_amount() {
        assertThat(CreditMaximum.ofFormat(Credits.of("3.00"), "Manuscript review")
                        .credits())
                .hasToString("3.00");
        assertThat(CreditMaximum.ofEstimate(50).credits()).hasToString("0.75");
    }
}
