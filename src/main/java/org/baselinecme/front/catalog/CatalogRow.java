package org.baselinecme.front.catalog;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;

/**
 * A listed activity as the query returns it.
 *
 * @param nextOn day of its next session; null where none is ahead
 * @param summary its first objective
 * @param credit quarter credits and their unit, by system
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
        List<String> credit,
        int total) {
    CatalogCard card(References.Lists lists, Moments moments) {
        var nextOfSeries = format.equals("RSS") ? nextOn : null;
        return new CatalogCard(
                number,
                title,
                stage,
                isOpen ? lists.label(ReferenceList.ACTIVITY_FORMAT, format) : "",
                department,
                nextOfSeries == null ? moments.days(startsOn, endsOn) : moments.day(nextOfSeries),
                nextOfSeries != null,
                isOpen ? summary : "",
                isOpen ? credit.stream().map(CatalogRow::amount).toList() : List.of());
    }

    /** “38 *AMA PRA Category 1 Credits*™” in quarters becomes “9.50 *AMA PRA Category 1 Credits*™”. */
    private static StyledText amount(String quarters) {
        var parts = quarters.split(" ", 2);
        return new StyledText(new Credits(Integer.parseInt(parts[0])) + " " + parts[1]);
    }
}
