package org.baselinecme.front.catalog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.DateText;
import org.jspecify.annotations.Nullable;

/**
 * A listed activity as the query returns it.
 *
 * @param nextOn day of its next session; null where none is ahead
 * @param summary its first objective
 * @param startsAt when its next session starts; null where it is not announced
 * @param room where that session takes place; empty for none
 * @param credit code and quarter credits of each designated system
 * @param total how many activities the filter finds
 */
record CatalogRow(
        String number,
        String title,
        boolean isOpen,
        Stage stage,
        String format,
        String department,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate nextOn,
        String summary,
        @Nullable LocalTime startsAt,
        String room,
        List<String> credit,
        int total) {
    /** The card, with the words of the credit systems in their order. */
    CatalogCard card(References.Lists lists, List<CreditSystem> systems, Moments moments) {
        var nextOfSeries = format.equals("RSS") ? nextOn : null;
        return new CatalogCard(
                number,
                title,
                stage,
                isOpen ? lists.label(ReferenceList.ACTIVITY_FORMAT, format) : "",
                department,
                nextOfSeries == null ? moments.days(startsOn, endsOn) : moments.day(nextOfSeries),
                nextOfSeries != null,
                leaf(moments),
                place(moments),
                isOpen ? summary : "",
                isOpen ? amounts(systems) : List.of());
    }

    /** The day of the next session, or the first day. */
    private CatalogCard.Leaf leaf(Moments moments) {
        var day = nextOn == null ? startsOn : nextOn;
        return new CatalogCard.Leaf(
                DateText.weekday(day),
                DateText.monthName(day),
                day.getDayOfMonth(),
                day.getYear() == moments.today().getYear() ? "" : String.valueOf(day.getYear()));
    }

    /** Time and room of the next session: 8:00 AM MST, Lecture Hall A. */
    private String place(Moments moments) {
        if (startsAt == null) return room;
        var time = DateText.zoned(
                (nextOn == null ? startsOn : nextOn).atTime(startsAt).atZone(moments.zone()));
        return room.isEmpty() ? time : time + " · " + room;
    }

    private List<StyledText> amounts(List<CreditSystem> systems) {
        var quarters = credit.stream()
                .map(one -> one.split(" ", 2))
                .collect(Collectors.toMap(one -> one[0], one -> Integer.parseInt(one[1])));
        return systems.stream()
                .filter(system -> quarters.containsKey(system.code()))
                .map(system -> system.amount(new Credits(quarters.getOrDefault(system.code(), 0))))
                .toList();
    }
}
