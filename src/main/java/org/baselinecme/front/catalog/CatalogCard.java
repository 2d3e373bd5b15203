package org.baselinecme.front.catalog;

import java.util.List;
import org.baselinecme.delivery.participation.RegistrationSummary;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.Credits;
import org.jspecify.annotations.Nullable;

/**
 * An activity in the catalog. Before it opens it is a save-the-date without credit, faculty and objectives (R38).
 *
 * @param picture where its small picture is; empty for none
 * @param leaf the day as a calendar shows it
 * @param when its days, where the leaf does not say them; empty else
 * @param place where its next session takes place and at what time; empty where they are not announced
 * @param faculty the first of those who are announced
 * @param others how many more are announced
 * @param summary its first objective
 * @param result what the last published result of this activity or the one before it was; empty for none
 * @param credit amounts with the systems that give them: 9.50 credits · AMA, ANCC
 * @param seats null where the number is not limited
 */
record CatalogCard(
        String number,
        String title,
        Stage stage,
        String format,
        String department,
        String picture,
        Leaf leaf,
        String when,
        String place,
        List<String> faculty,
        int others,
        String summary,
        String result,
        List<Credit> credit,
        @Nullable RegistrationSummary seats) {
    /** A calendar leaf: Nov, 26, Thu; the last day of what has begun already. */
    record Leaf(String month, int date, String weekday, boolean last) {}

    /**
     * An amount and who gives it.
     *
     * @param message key of its words
     * @param systems short names in their order
     */
    record Credit(String message, Credits amount, String systems) {}

    public boolean isSaveTheDate() {
        return stage == Stage.APPROVED;
    }
}
