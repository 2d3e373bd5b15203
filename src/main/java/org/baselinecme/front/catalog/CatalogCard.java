package org.baselinecme.front.catalog;

import java.util.List;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.systems.StyledText;

/**
 * An activity in the catalog. Before it opens it is a save-the-date without credit and objectives (R38).
 *
 * @param when its days, or the next session of a series
 * @param leaf the day as a calendar shows it
 * @param place time and room of its next session; empty where they are not announced
 * @param summary its first objective
 * @param credit amounts by system
 */
record CatalogCard(
        String number,
        String title,
        Stage stage,
        String format,
        String department,
        String when,
        boolean series,
        Leaf leaf,
        String place,
        String summary,
        List<StyledText> credit) {
    /** A calendar leaf: Thu, 26, Nov. */
    record Leaf(String weekday, String month, int date, String year) {}

    public boolean isSaveTheDate() {
        return stage == Stage.APPROVED;
    }
}
