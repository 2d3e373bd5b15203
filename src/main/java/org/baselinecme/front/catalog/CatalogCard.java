package org.baselinecme.front.catalog;

import java.util.List;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.designation.StyledText;

/**
 * An activity as the catalogue lists it. Before it is open it is a save-the-date: no credit, no objectives (R38).
 *
 * @param when its days; of a series the next session
 * @param summary what learners will be able to do
 * @param credit amounts by system, with what is set in italics
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
