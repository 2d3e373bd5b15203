package org.baselinecme.activities;

import java.util.List;
import org.baselinecme.access.Me;
import org.baselinecme.web.CsvFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of activities as a file, narrowed as the page is. */
@Controller
class ActivityFileController {
    private static final List<String> HEAD = List.of(
            "activities.number",
            "activities.activity",
            "activities.department",
            "activity.owner",
            "activities.standing",
            "csv.starts",
            "csv.ends");
    private final ActivityLists lists;
    private final CsvFiles csv;

    ActivityFileController(ActivityLists lists, CsvFiles csv) {
        this.lists = lists;
        this.csv = csv;
    }

    @GetMapping("/activities.csv")
    ResponseEntity<byte[]> list(Me me, ActivityFilter filter) {
        return csv.of(
                "activities",
                HEAD,
                lists.list(me, filter).stream()
                        .map(row -> List.of(
                                row.number(),
                                row.title(),
                                row.department(),
                                row.ownerName(),
                                csv.say(row.standing()),
                                row.startsOn().toString(),
                                row.endsOn().toString()))
                        .toList());
    }
}
