package org.baselinecme.planning.activities;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The record of an activity as a page and as a file. */
@Controller
class ActivityRecordController {
    static final CsvExport EXPORT = CsvExport.at("/activities/{id}/record.csv")
            .column("activity_number", "number of the activity")
            .column("position", "position of the event in the audit log")
            .column("at", "when it happened")
            .column("person_id", "id of the person who did it")
            .column("person", "name of that person")
            .column("event_code", "code of the event")
            .column("event", "the event in words")
            .column("reason", "the reason that was given")
            .column("changes", "what was changed, in words");
    private final ActivityRecordPages pages;

    ActivityRecordController(ActivityRecordPages pages) {
        this.pages = pages;
    }

    @GetMapping("/activities/{id}/record")
    String show(
            Me me, @PathVariable ActivityId id, @ModelAttribute("filter") ActivityRecordFilter filter, Model model) {
        model.addAttribute("page", pages.of(me, id, filter));
        return "activities/record";
    }

    @GetMapping("/activities/{id}/record.csv")
    ResponseEntity<byte[]> file(
            Me me, @PathVariable ActivityId id, @ModelAttribute("filter") ActivityRecordFilter filter) {
        return EXPORT.file("record", pages.file(me, id, filter));
    }
}
