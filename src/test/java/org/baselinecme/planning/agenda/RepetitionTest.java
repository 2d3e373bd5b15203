package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.baselinecme.planning.timetable.Repetition;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");

    private static List<LocalDate> days(String times, String until) {
        return Repetition.of("/", times, until).after(MONDAY);
    }

    @Test
    void so_many_times_a_week_apart() {
        assertThat(days("2", "")).containsExactly(MONDAY.plusDays(7), MONDAY.plusDays(14));
    }

    @Test
    void until_a_date_which_is_included() {
        assertThat(days("", "2027-03-15")).containsExactly(MONDAY.plusDays(7), MONDAY.plusDays(14));
        assertThat(days("", "2027-03-14")).containsExactly(MONDAY.plusDays(7));
        assertThat(days("", "2027-03-01")).isEmpty();
        assertThat(days("", "2099-01-01")).hasSize(52);
    }

    @Test
    void of_both_what_is_reached_first_counts() {
        assertThat(days("1", "2027-12-01")).hasSize(1);
        assertThat(days("9", "2027-03-08")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "0, ''", "53, ''", "-1, ''", "two, ''", "'', next week", "2, 03/15/2027"})
    void anything_else_is_refused(String times, String until) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> days(times, until))
                .satisfies(refused ->
                        assertThat(refused.objections().getFirst().key()).isEqualTo("agenda.repeat"));
    }

    private static SlotForm night(String start, String end) {
        return SlotForm.onOneDay(
                null,
                LocalDate.parse("2027-03-07"),
                LocalTime.parse(start),
                LocalTime.parse(end),
                "",
                "Ward",
                SlotKind.ACCREDITED,
                "Night rounds",
                List.of(),
                "");
    }

    @Test
    void a_time_that_the_clocks_skip_that_night_is_seen() {
        var forward = LocalDate.parse("2027-03-14");
        assertThat(night("02:30", "04:00").on(forward).isSkipped(DENVER)).isTrue();
        assertThat(night("01:00", "02:30").on(forward).isSkipped(DENVER)).isTrue();
        assertThat(night("01:00", "04:00").on(forward).isSkipped(DENVER)).isFalse();
        assertThat(night("02:30", "04:00").isSkipped(DENVER)).isFalse();
    }

    @Test
    void by_the_clocks_a_repeat_keeps_its_times_and_in_a_night_of_a_change_not_its_length() {
        var forward = night("01:00", "04:00").on(LocalDate.parse("2027-03-14"));
        assertThat(forward.toItem(SlotId.next(), DENVER, "/").minutes()).isEqualTo(120);
        var back = night("01:30", "04:00").on(LocalDate.parse("2027-11-07"));
        assertThat(back.toItem(SlotId.next(), DENVER, "/").minutes()).isEqualTo(210);
    }

    @Test
    void a_duplicate_begins_when_the_slot_ends_and_is_as_long() {
        var copy = night("09:00", "09:45").after();
        assertThat(copy.start()).isEqualTo("09:45");
        assertThat(copy.end()).isEqualTo("10:30");
        assertThat(copy.title()).isEqualTo("Night rounds");
        assertThat(night("22:30", "23:45").after().start()).isEqualTo("22:30");
    }
}
