package org.baselinecme.front.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the calendar is wanted, as it stands in the address. Words that mean nothing are left out.
 *
 * @param day the calendar is shown around this day
 * @param department id of the department; empty for all
 * @param room as written in the agendas; empty for all
 * @param person id of a person who teaches; empty for everyone
 */
record CalendarFilter(CalendarView view, LocalDate day, String department, String room, String person) {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    /** As the parameters of an address say; around {@code today} where they name no day. */
    static CalendarFilter of(Map<String, String> address, LocalDate today) {
        return new CalendarFilter(
                CalendarView.of(address.getOrDefault("view", "")),
                day(address.getOrDefault("day", ""), today),
                address.getOrDefault("department", ""),
                address.getOrDefault("room", ""),
                address.getOrDefault("person", ""));
    }

    private static LocalDate day(String typed, LocalDate today) {
        try {
            var day = LocalDate.parse(typed);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? today : day;
        } catch (DateTimeException none) {
            return today;
        }
    }

    LocalDate first() {
        return view.first(day);
    }

    LocalDate last() {
        return view.last(day);
    }

    boolean shows(CalendarSession session) {
        return (department.isEmpty() || department.equals(session.department()))
                && (room.isEmpty() || room.equals(session.room()))
                && (person.isEmpty()
                        || session.faculty().stream()
                                .anyMatch(one -> one.id().toString().equals(person)));
    }

    /** The address of the same calendar around another day. */
    String around(LocalDate other) {
        return address(view, other);
    }

    /** The address of another view around the same day. */
    public String as(CalendarView other) {
        return address(other, day);
    }

    private String address(CalendarView shown, LocalDate around) {
        var address = UriComponentsBuilder.fromPath("/calendar")
                .queryParam("view", shown.code())
                .queryParam("day", around);
        if (!department.isEmpty()) address.queryParam("department", department);
        if (!room.isEmpty()) address.queryParam("room", room);
        if (!person.isEmpty()) address.queryParam("person", person);
        return address.encode().build().toUriString();
    }
}
