package org.baselinecme.delivery.attendance;

import java.util.List;
import java.util.Locale;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.Csv;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The attendance sheet of a session as a CSV file. */
@Controller
class AttendanceSheetFileController {
    private static final List<String> HEADS = List.of(
            "attendance.who",
            "attendance.evidence",
            "attendance.minutes",
            "attendance.recorded",
            "attendance.recorded-by");
    private final AttendancePages pages;
    private final MessageSource messages;

    AttendanceSheetFileController(AttendancePages pages, MessageSource messages) {
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/activities/{id}/attendance/{slot}/people.csv")
    ResponseEntity<byte[]> list(Me me, @PathVariable ActivityId id, @PathVariable SlotId slot) {
        return Csv.file(
                "attendance",
                HEADS.stream().map(this::say).toList(),
                pages.sheet(me, id, slot, "").rows().stream()
                        .map(row -> List.of(row.name(), say(row.how().message()), row.minutes(), row.at(), row.by()))
                        .toList());
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.US);
    }
}
