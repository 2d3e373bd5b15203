package org.baselinecme.front.catalog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.platform.kernel.ActivityId;
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
 * @param credit code and quarter credits of each designated system; of a series the most that a session gives
 * @param total how many activities the filter finds
 * @param stamp changes with every activity that the filter finds
 */
record CatalogRow(
        ActivityId id,
        String number,
        String title,
        boolean isOpen,
        Stage stage,
        String format,
        String department,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate nextOn,
        long changes,
        String summary,
        @Nullable LocalTime startsAt,
        String room,
        boolean isStreamed,
        boolean isLimited,
        List<String> credit,
        int total,
        long stamp) {
    private static final String BETWEEN = " · ";

    boolean isSeries() {
        return format.equals("RSS");
    }

    /** The day that counts: of the next session, the first day, or the last of what has begun and has no session ahead. */
    CatalogCard.Leaf leaf(Moments moments) {
        var begun = nextOn == null && startsOn.isBefore(moments.today());
        var day = begun ? endsOn : nextOn == null ? startsOn : nextOn;
        return new CatalogCard.Leaf(
                day.getYear() == moments.today().getYear() ? DateText.monthName(day) : DateText.month(day),
                day.getDayOfMonth(),
                DateText.weekday(day),
                begun);
    }

    /** The days of an activity of several; empty for a series, whose next session counts. */
    String when(Moments moments) {
        return isSeries() || startsOn.equals(endsOn) ? "" : moments.days(startsOn, endsOn);
    }

    /** Place and time of the next session: Lecture Hall A · 8:00 AM MST. */
    String place(Moments moments, String online) {
        var where = room.isEmpty() && isStreamed ? online : room;
        var time = startsAt == null
                ? ""
                : DateText.zoned(
                        (nextOn == null ? startsOn : nextOn).atTime(startsAt).atZone(moments.zone()));
        return Stream.of(where, time).filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    /** The amounts, systems of the same amount together. */
    List<CatalogCard.Credit> amounts(List<CreditSystem> systems) {
        var quarters = credit.stream()
                .map(one -> one.split(" ", 2))
                .collect(Collectors.toMap(one -> one[0], one -> Integer.parseInt(one[1])));
        return systems.stream()
                .filter(system -> quarters.containsKey(system.code()))
                .collect(Collectors.groupingBy(
                        system -> quarters.getOrDefault(system.code(), 0),
                        LinkedHashMap::new,
                        Collectors.mapping(CreditSystem::shortName, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(one -> new CatalogCard.Credit(
                        isSeries() ? "catalog.amount.session" : "catalog.amount",
                        new Credits(one.getKey()),
                        one.getValue()))
                .toList();
    }
}
