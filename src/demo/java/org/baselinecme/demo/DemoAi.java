package org.baselinecme.demo;

import java.time.LocalDate;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.planning.validity.AiUse;
import org.baselinecme.planning.validity.ContentAnswer;
import org.baselinecme.planning.validity.ContentReviewForm;

/** Answers the questions of content reviews, the one about artificial intelligence included. */
final class DemoAi {
    private static final int FIRST_WEEKS_BEFORE = 4;
    private static final int LAST_WEEKS_BEFORE = 2;

    private DemoAi() {}

    /** The review that accepts a presentation of that day. */
    static ContentReviewForm sound(Staff staff, DemoOffice.Judged told, String title, LocalDate day) {
        var ai = told.ai().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .map(one -> made(staff, one, day.minusDays(told.leadDays())))
                .orElseGet(AiUse::none);
        return new ContentReviewForm(
                0, ContentAnswer.YES, ContentAnswer.YES, ContentAnswer.NOT_APPLICABLE, ContentAnswer.YES, "", ai);
    }

    private static AiUse made(Staff staff, DemoOffice.AiMade one, LocalDate reviewed) {
        return new AiUse(
                true,
                one.tool(),
                one.version(),
                reviewed.minusWeeks(FIRST_WEEKS_BEFORE),
                reviewed.minusWeeks(LAST_WEEKS_BEFORE),
                one.tasks(),
                staff.person(one.checkedBy()).toString(),
                one.check());
    }
}
