package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.timetable.RepeatedHour;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("findings B3 and D: sessions across midnight and in the nights of a clock change")
class SlotTimeTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final String PAGE = "/activities/1/agenda";

    @ParameterizedTest
    @CsvSource({
        "2027-11-16, 23:30, 00:30, true,  60, '11:30 PM – Wed, Nov 17, 12:30 AM'",
        "2026-12-31, 23:30, 00:30, true,  60, '11:30 PM – Fri, Jan 1, 2027, 12:30 AM'",
        "2027-11-16, 22:00, 00:00, true, 120, '10:00 PM – Wed, Nov 17, 12:00 AM'",
        "2027-11-16, 08:00, 09:00, false, 60, 8:00–9:00 AM",
        "2027-03-14, 01:30, 03:30, false, 60, 1:30 AM MST – 3:30 AM MDT", // the spring night: an hour is skipped
        "2027-03-13, 23:30, 04:00, true, 210, '11:30 PM MST – Sun, Mar 14, 4:00 AM MDT'",
        "2027-11-07, 00:30, 02:30, false, 180, 12:30 AM MDT – 2:30 AM MST", // the fall night: an hour comes twice
        "2027-11-06, 23:00, 03:00, true, 300, '11:00 PM MDT – Sun, Nov 7, 3:00 AM MST'"
    })
    void a_session_has_the_minutes_that_pass_and_names_the_date_of_its_end(
            LocalDate day, LocalTime start, LocalTime end, boolean nextDay, long minutes, String text) {
        var item = item(form(day, start, end, nextDay, null, null));
        assertThat(item.minutes()).isEqualTo(minutes);
        assertThat(item.times()).isEqualTo(text);
        assertThat(item.day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"02:15, 03:30", "01:30, 02:15"})
    void a_time_that_the_clocks_skip_is_refused_with_a_sentence(LocalTime start, LocalTime end) {
        assertThatThrownBy(() -> item(form(LocalDate.parse("2027-03-14"), start, end, false, null, null)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.objections()).extracting("key").containsExactly("slot.skipped");
                    assertThat(refused.objections().getFirst().arguments())
                            .containsExactly("2:15 AM", "Sun, Mar 14, 2027", "2:00 AM", "3:00 AM");
                });
    }

    @Test
    void the_hour_that_comes_twice_is_asked_about() {
        var day = LocalDate.parse("2027-11-07");
        assertThatThrownBy(() -> item(form(day, LocalTime.of(1, 15), LocalTime.of(1, 45), false, null, null)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting("key")
                                .containsExactly("slot.twice", "slot.twice"));
        assertThat(form(day, LocalTime.of(1, 15), LocalTime.of(3, 0), false, null, null)
                        .startsTwice(DENVER))
                .isTrue();
    }

    @Test
    void a_slot_does_not_end_before_it_begins() {
        var form = form(
                LocalDate.parse("2027-11-07"),
                LocalTime.of(1, 15),
                LocalTime.of(1, 45),
                false,
                RepeatedHour.SECOND,
                RepeatedHour.FIRST);
        assertThatThrownBy(() -> item(form))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting("key")
                                .containsExactly("slot.order"));
    }

    @ParameterizedTest
    @CsvSource({
        "01:15, FIRST, 01:45, FIRST, 2027-11-07T07:15:00Z, 30, 1:15 AM MDT – 1:45 AM MDT",
        "01:15, SECOND, 01:45, SECOND, 2027-11-07T08:15:00Z, 30, 1:15 AM MST – 1:45 AM MST",
        "01:30, FIRST, 01:30, SECOND, 2027-11-07T07:30:00Z, 60, 1:30 AM MDT – 1:30 AM MST",
        "01:45, FIRST, 01:15, SECOND, 2027-11-07T07:45:00Z, 30, 1:45 AM MDT – 1:15 AM MST"
    })
    void the_answer_is_a_moment(
            LocalTime start,
            RepeatedHour first,
            LocalTime end,
            RepeatedHour last,
            String begins,
            long minutes,
            String text) {
        var form = form(LocalDate.parse("2027-11-07"), start, end, false, first, last);
        assertThat(form.isLong()).isTrue();
        var item = item(form);
        assertThat(item.begins()).hasToString(begins);
        assertThat(item.minutes()).isEqualTo(minutes);
        assertThat(item.times()).isEqualTo(text);
        var again = SlotForm.of(1, item);
        assertThat(again.startHour()).isEqualTo(first);
        assertThat(item(again).time()).isEqualTo(item.time());
    }

    @Test
    void an_end_before_the_start_is_a_slip_unless_its_planner_says_the_next_day() {
        var day = LocalDate.parse("2027-11-16");
        assertThat(form(day, LocalTime.of(14, 0), LocalTime.of(13, 0), false, null, null)
                        .isLong())
                .isFalse();
        assertThat(form(day, LocalTime.of(8, 0), LocalTime.of(9, 0), true, null, null)
                        .isShort())
                .isFalse();
    }

    @Test
    void sessions_on_both_sides_of_midnight_overlap_and_count_once() {
        var night =
                item(form(LocalDate.parse("2027-11-16"), LocalTime.of(23, 30), LocalTime.of(0, 30), true, null, null));
        var morning =
                item(form(LocalDate.parse("2027-11-17"), LocalTime.of(0, 0), LocalTime.of(1, 0), false, null, null));
        assertThat(night.overlaps(morning)).isTrue();
        var maximum = CreditMaximum.of(List.of(night, morning));
        assertThat(maximum.minutes()).isEqualTo(60);
        assertThat(maximum.days()).hasSize(2);
    }

    @Test
    void times_name_their_zone_once() {
        var plain =
                item(form(LocalDate.parse("2027-03-01"), LocalTime.of(8, 0), LocalTime.of(9, 0), false, null, null));
        var spring =
                item(form(LocalDate.parse("2027-03-14"), LocalTime.of(1, 0), LocalTime.of(4, 0), false, null, null));
        assertThat(plain.time().zoned()).isEqualTo("8:00–9:00 AM MST");
        assertThat(plain.time().dated()).isEqualTo("Mon, Mar 1, 2027, 8:00–9:00 AM MST");
        assertThat(spring.time().zoned()).isEqualTo("1:00 AM MST – 4:00 AM MDT");
    }

    @Test
    void a_session_across_the_new_year_has_both_years() {
        var now = new Moments(DENVER, Instant.parse("2026-12-01T12:00:00Z"));
        var night = form(LocalDate.parse("2026-12-31"), LocalTime.of(23, 30), LocalTime.of(0, 30), true, null, null);
        assertThat(item(night).time().on(now))
                .isEqualTo("Thu, Dec 31, 2026, 11:30 PM – Fri, Jan 1, 2027, 12:30 AM MST");
        var day = form(LocalDate.parse("2026-12-30"), LocalTime.of(11, 30), LocalTime.of(12, 30), false, null, null);
        assertThat(item(day).time().on(now)).isEqualTo("Wed, Dec 30, 11:30 AM–12:30 PM MST");
    }

    private static AgendaItem item(SlotForm form) {
        return form.toItem(SlotId.next(), DENVER, PAGE);
    }

    private static SlotForm form(
            LocalDate day,
            LocalTime start,
            LocalTime end,
            boolean nextDay,
            @Nullable RepeatedHour startHour,
            @Nullable RepeatedHour endHour) {
        return new SlotForm(
                null,
                day,
                start,
                end,
                "",
                "Hall",
                SlotKind.ACCREDITED,
                "Night rounds",
                List.of(),
                "",
                nextDay,
                startHour,
                endHour);
    }
}
