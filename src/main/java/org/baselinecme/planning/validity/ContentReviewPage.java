package org.baselinecme.planning.validity;

import java.util.List;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Objection;

/** The review form of one presentation, with the objections to reviewing it and to accepting it. */
record ContentReviewPage(
        Standing place,
        ContentPage.Row row,
        List<Objection> objections,
        List<Objection> objectionsToAccepting,
        AiQuestion ai) {
    public boolean isAllowed() {
        return objections.isEmpty();
    }

    public ContentAnswer[] answers() {
        return ContentAnswer.values();
    }

    /** Answers to the questions that can only be answered yes or no. */
    public ContentAnswer[] yesOrNo() {
        return new ContentAnswer[] {ContentAnswer.YES, ContentAnswer.NO};
    }
}
