package org.baselinecme.front.catalog;

import java.util.List;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.systems.StyledText;

/**
 * An activity in the catalog. Before it opens it is a save-the-date without credit and objectives (R38).
 *
 * @param when its days, or the next session of a series
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
        String summary,
        List<StyledText> credit) {
    public boolean isSaveTheDate() {
        return stage == Stage.APPROVED;
    }
}
