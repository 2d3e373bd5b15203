package org.baselinecme.planning.activities;

import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.Csv;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The record of an activity as a page and as a file. */
@Controller
class ActivityRecordController {
    private static final List<String> HEADS = List.of(
            "record.file.position",
            "record.file.at",
            "record.file.person-id",
            "record.file.person",
            "record.file.kind",
            "record.file.event",
            "record.file.reason",
            "record.file.changes");
    private final ActivityRecordPages pages;
    private final MessageSource messages;

    ActivityRecordController(ActivityRecordPages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
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
        var heads = HEADS.stream()
                .map(key -> messages.getMessage(key, null, Locale.US))
                .toList();
        return Csv.file("record", heads, pages.file(me, id, filter));
    }
}
