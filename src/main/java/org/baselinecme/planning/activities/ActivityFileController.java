package org.baselinecme.planning.activities;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.Csv;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of activities as a file for a spreadsheet, narrowed as the page is. */
@Controller
class ActivityFileController {
    private final ActivityQueries lists;
    private final MessageSource words;

    ActivityFileController(ActivityQueries lists, MessageSource words) {
        this.lists = lists;
        this.words = words;
    }

    @GetMapping("/activities.csv")
    ResponseEntity<byte[]> file(Me me, @ModelAttribute("filter") ActivityFilter filter) {
        var heads = Stream.of(
                "activities.number",
                "activities.activity",
                "activity.department",
                "activity.owner",
                "field.startsOn",
                "field.endsOn",
                "activities.standing");
        var rows = lists.list(me, filter).stream()
                .map(row -> List.of(
                        row.number(),
                        row.title(),
                        row.department(),
                        row.ownerName(),
                        row.startsOn().toString(),
                        row.endsOn().toString(),
                        say(row.standing())));
        return Csv.file("activities", heads.map(this::say).toList(), rows.toList());
    }

    private String say(String key) {
        return words.getMessage(key, null, Locale.US);
    }
}
