package org.baselinecme.planning.activities;

import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of activities as a file, narrowed as the page is. */
@Controller
class ActivityFileController {
    static final CsvExport EXPORT = CsvExport.at("/activities.csv")
            .column("activity_id", "id of the activity")
            .column("activity_number", "its number")
            .column("title", "its title")
            .column("department", "its department")
            .column("owner_id", "id of the person who owns it")
            .column("owner", "name of that person")
            .column("starts_on", "its first day")
            .column("ends_on", "its last day")
            .column("stage", "code of its stage")
            .column("status", "its status in words");
    private final ActivityQueries lists;
    private final MessageSource words;

    ActivityFileController(ActivityQueries lists, MessageSource words) {
        this.lists = lists;
        this.words = words;
    }

    @GetMapping("/activities.csv")
    ResponseEntity<byte[]> file(Me me, @ModelAttribute("filter") ActivityFilter filter) {
        var rows = lists.list(me, filter).stream().map(this::line).toList();
        return EXPORT.file("activities", rows);
    }

    private List<String> line(ActivityRow row) {
        return List.of(
                row.id().toString(),
                row.number(),
                row.title(),
                row.department(),
                row.owner().toString(),
                row.ownerName(),
                row.startsOn().toString(),
                row.endsOn().toString(),
                row.stage().name(),
                words.getMessage(row.standing(), null, Locale.US));
    }
}
