package org.baselinecme.attendance;

import java.util.List;
import org.baselinecme.access.Me;
import org.baselinecme.agenda.SlotId;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.web.CsvFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet of a session as a file. */
@Controller
class SheetFileController {
    private final AttendancePages pages;
    private final CsvFiles csv;

    SheetFileController(AttendancePages pages, CsvFiles csv) {
        this.pages = pages;
        this.csv = csv;
    }

    @GetMapping("/activities/{id}/attendance/{slot}/people.csv")
    ResponseEntity<byte[]> list(Me me, @PathVariable ActivityId id, @PathVariable SlotId slot) {
        return csv.of(
                "attendance",
                List.of(
                        "attendance.who",
                        "attendance.evidence",
                        "attendance.minutes",
                        "attendance.recorded",
                        "attendance.recorded-by"),
                pages.sheet(me, id, slot, "").rows().stream()
                        .map(row ->
                                List.of(row.name(), csv.say(row.how().message()), row.minutes(), row.at(), row.by()))
                        .toList());
    }
}
