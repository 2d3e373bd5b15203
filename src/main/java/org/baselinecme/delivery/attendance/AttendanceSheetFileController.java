package org.baselinecme.delivery.attendance;

import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The attendance of a session as a CSV file. */
@Controller
class AttendanceSheetFileController {
    static final CsvExport EXPORT = CsvExport.at("/activities/{id}/attendance/{slot}/people.csv")
            .column("presence_id", "id of the recorded attendance")
            .column("activity_number", "number of the activity")
            .column("session_id", "id of the session")
            .column("session", "title of the session")
            .column("person_id", "id of the person")
            .column("name", "name of the person")
            .column("credentials", "degrees after the name")
            .column("profession", "code of the profession")
            .column("email", "email address, where one is known")
            .column("evidence", "code of what proves the attendance")
            .column("from", "from when it proves attendance; empty for the whole session")
            .column("until", "until when it proves attendance; empty for the whole session")
            .column("seconds", "how long it proves, where a report has totals only")
            .column("recorded_at", "when it was recorded")
            .column("recorded_by_id", "id of the person who recorded it")
            .column("recorded_by", "name of that person");
    private final AttendanceFiles files;

    AttendanceSheetFileController(AttendanceFiles files) {
        this.files = files;
    }

    @GetMapping("/activities/{id}/attendance/{slot}/people.csv")
    ResponseEntity<byte[]> list(Me me, @PathVariable ActivityId id, @PathVariable SlotId slot) {
        return EXPORT.file("attendance", files.file(me, id, slot));
    }
}
