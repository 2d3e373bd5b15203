package org.baselinecme.planning.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.LocalMoment;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final LocalDate DAY = LocalDate.parse("2027-03-01");

    record Slot(Instant begins, Instant ends, String track, String room) implements TimetableSlot {}

    private static Slot on(LocalDate day, String room, String start, String end) {
        return new Slot(
                LocalMoment.of(day, LocalTime.parse(start), DENVER),
                LocalMoment.of(day, LocalTime.parse(end), DENVER),
                "",
                room);
    }

    private static Slot accredited(String start, String end) {
        return on(DAY, "Hall", start, end);
    }

    private static Slot room(String room, String start, String end) {
        return on(DAY, room, start, end);
    }

    private static Timetable<Slot> table(Slot... slots) {
        return Timetable.of(List.of(slots), DENVER);
    }

    private static List<String> hours(Timetable<Slot> table) {
        return table.lines().stream()
                .map(Timetable.Line::hour)
                .filter(hour -> !hour.isEmpty())
                .toList();
    }

    private static List<Timetable.Gap> gaps(Timetable<Slot> table) {
        return table.lines().stream()
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> Stream.ofNullable(cell.gap()))
                .toList();
    }

    @Test
    void a_day_without_parallel_sessions_has_one_column_and_an_hour_after_the_last_session() {
        var table = table(accredited("08:00", "09:15"), accredited("09:30", "10:30"));
        assertThat(table.columns()).containsExactly("");
        assertThat(hours(table)).containsExactly("8:00 AM", "9:00 AM", "10:00 AM");
        assertThat(table.lines()).extracting(Timetable.Line::height).containsExactly(60L, 15L, 15L, 30L, 30L, 30L);
        assertThat(gaps(table))
                .extracting(Timetable.Gap::start)
                .containsExactly(LocalTime.of(9, 15), LocalTime.of(10, 30));
    }

    @Test
    void parallel_sessions_are_beside_each_other_and_a_session_for_everyone_covers_all_columns() {
        var table =
                table(room("Hall", "08:00", "09:00"), room("Pine", "09:00", "10:00"), room("Aspen", "09:30", "10:00"));
        assertThat(table.columns()).containsExactly("Aspen", "Pine");
        var plenary = table.lines().getFirst().cells();
        assertThat(plenary).singleElement().extracting(Timetable.Cell::columns).isEqualTo(2);
        assertThat(gaps(table)).startsWith(new Timetable.Gap(LocalTime.of(9, 0), LocalTime.of(9, 30), "", "Aspen"));
    }

    @Test
    void every_row_is_filled_exactly_once_in_every_column() {
        var table = table(
                room("Hall", "07:40", "08:10"),
                room("Pine", "08:00", "09:00"),
                room("", "08:05", "08:20"),
                room("", "08:10", "12:00"),
                room("Aspen", "13:07", "13:44"));
        var covered = table.lines().stream()
                .flatMap(line -> line.cells().stream())
                .mapToInt(cell -> cell.rows() * cell.columns())
                .sum();
        assertThat(covered).isEqualTo(table.lines().size() * table.columns().size());
        assertThat(table.lines().stream().mapToInt(Timetable.Line::rows).sum())
                .isEqualTo(table.lines().size());
    }

    @Test
    void the_night_the_clocks_go_back_shows_an_hour_twice_and_the_night_they_go_forward_leaves_one_out() {
        assertThat(hours(table(on(LocalDate.parse("2027-11-07"), "Hall", "00:30", "03:00"))))
                .containsExactly("12:00 AM", "1:00 AM MDT", "1:00 AM MST", "2:00 AM", "3:00 AM");
        assertThat(hours(table(on(LocalDate.parse("2027-03-14"), "Hall", "00:30", "04:00"))))
                .containsExactly("12:00 AM", "1:00 AM", "3:00 AM", "4:00 AM");
    }

    @Test
    void a_gap_at_the_end_of_the_day_ends_before_midnight() {
        assertThat(gaps(table(accredited("22:00", "23:30"))).getLast())
                .isEqualTo(new Timetable.Gap(LocalTime.of(23, 30), LocalTime.of(23, 59), "", ""));
    }
}
