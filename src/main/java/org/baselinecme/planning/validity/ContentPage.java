package org.baselinecme.planning.validity;

import java.util.List;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.platform.access.Standing;

/** The presentations of an activity and where their content stands. */
record ContentPage(Standing place, List<Row> rows, boolean mayJudge) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public List<Row> waiting() {
        return rows.stream().filter(row -> !row.judged().accepted()).toList();
    }

    public List<Row> accepted() {
        return rows.stream().filter(row -> row.judged().accepted()).toList();
    }

    public int count() {
        return rows.size();
    }

    /** A presentation: what it is, who teaches, and the newest judgement. */
    record Row(AgendaItem item, String when, String faculty, Validity.Judged judged, String by, String at) {
        public String message() {
            if (!judged.isJudged()) return "content.not-yet";
            if (judged.outdated()) return "content.outdated";
            return judged.accepted() ? "content.accepted" : "content.returned";
        }

        public String tone() {
            if (!judged.isJudged() || judged.outdated()) return "wait";
            return judged.accepted() ? "ok" : "stop";
        }
    }
}
