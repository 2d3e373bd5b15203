package org.baselinecme.planning.validity;

import java.util.List;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.platform.access.Standing;

/** The presentations of an activity with the reviews of their content. */
record ContentPage(Standing place, List<Row> rows, boolean mayReview) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public List<Row> waiting() {
        return rows.stream().filter(row -> !row.review().accepted()).toList();
    }

    public List<Row> accepted() {
        return rows.stream().filter(row -> row.review().accepted()).toList();
    }

    public int count() {
        return rows.size();
    }

    /** A presentation, its faculty and its latest review. */
    record Row(AgendaItem item, String when, String faculty, LatestReview review, String by, String at) {
        public String message() {
            if (!review.isReviewed()) return "content.not-yet";
            if (review.outdated()) return "content.outdated";
            return review.accepted() ? "content.accepted" : "content.returned";
        }

        public String tone() {
            if (!review.isReviewed() || review.outdated()) return "wait";
            return review.accepted() ? "ok" : "stop";
        }
    }
}
