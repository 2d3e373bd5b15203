package org.baselinecme.front.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.front.schedule.CalendarPage.Choice;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.DateText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of all activities that somebody may see, by day, with what is booked twice. */
@Service
@Transactional(readOnly = true)
public class OfficeCalendar {
    private final CalendarQueries queries;
    private final Office office;

    OfficeCalendar(CalendarQueries queries, Office office) {
        this.queries = queries;
        this.office = office;
    }

    /** The calendar that the parameters of an address ask for. */
    @Needs(Duty.SEE_ACTIVITIES)
    CalendarPage of(Me me, Map<String, String> address) {
        var moments = office.moments();
        var filter = CalendarFilter.of(address, moments.today());
        var all = queries.sessions(me.reach(Duty.SEE_ACTIVITIES), filter.first(), filter.last(), moments.zone());
        var shown = all.stream().filter(filter::shows).toList();
        return new CalendarPage(
                filter,
                title(filter, moments),
                shown.size(),
                days(filter, shown, moments),
                Clash.of(all).stream()
                        .filter(clash -> filter.shows(clash.one()) || filter.shows(clash.other()))
                        .toList(),
                queries.departments(),
                rooms(all),
                people(all),
                moments.today());
    }

    private static String title(CalendarFilter filter, Moments moments) {
        return filter.view() == CalendarView.MONTH
                ? DateText.fullMonth(YearMonth.from(filter.day()))
                : moments.days(filter.first(), filter.last());
    }

    /** Every day of a month or week; of an agenda those with a session. */
    private static List<CalendarPage.Day> days(CalendarFilter filter, List<CalendarSession> sessions, Moments moments) {
        var byDay = sessions.stream().collect(Collectors.groupingBy(CalendarSession::day));
        return filter.first()
                .datesUntil(filter.last().plusDays(1))
                .map(day -> new CalendarPage.Day(
                        day,
                        filter.view() == CalendarView.MONTH ? DateText.dayOfYear(day) : DateText.day(day),
                        day.equals(moments.today()),
                        isOutside(filter, day),
                        byDay.getOrDefault(day, List.of())))
                .filter(day ->
                        filter.view() != CalendarView.AGENDA || !day.sessions().isEmpty())
                .toList();
    }

    private static boolean isOutside(CalendarFilter filter, LocalDate day) {
        return filter.view() == CalendarView.MONTH
                && day.getMonthValue() != filter.day().getMonthValue();
    }

    private static List<Choice> rooms(List<CalendarSession> sessions) {
        return sessions.stream()
                .map(CalendarSession::room)
                .filter(room -> !room.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .map(room -> new Choice(room, room))
                .toList();
    }

    private static List<Choice> people(List<CalendarSession> sessions) {
        return sessions.stream()
                .flatMap(session -> session.faculty().stream())
                .distinct()
                .map(person -> Choice.of(person.id().value(), person.name()))
                .sorted(Comparator.comparing(Choice::text, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
