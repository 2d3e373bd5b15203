package org.baselinecme.credit.monitor;

import java.util.List;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pharmacy credit of an activity for CPE Monitor, as a page and as a file. */
@Controller
class CpeMonitorController {
    static final CsvExport EXPORT = CsvExport.at("/activities/{id}/cpe-monitor.csv")
            .column("uan", "Universal Activity Number for the profession of the learner")
            .column("eprofile_id", "NABP e-Profile ID of the learner")
            .column("birth_mmdd", "month and day of birth, as four digits")
            .column("participation_date", "the day on which the credited time ended")
            .column("contact_hours", "credit in contact hours")
            .column("ceus", "credit in continuing education units, a tenth of the hours")
            .column("name", "name of the learner")
            .column("due_date", "the last day for the submission, 60 days after the participation");

    private final CpeMonitor monitor;

    CpeMonitorController(CpeMonitor monitor) {
        this.monitor = monitor;
    }

    @GetMapping("/activities/{id}/cpe-monitor")
    String show(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", monitor.page(me, id));
        return "monitor/show";
    }

    @GetMapping("/activities/{id}/cpe-monitor.csv")
    ResponseEntity<byte[]> file(Me me, @PathVariable ActivityId id) {
        var file = monitor.export(me, id);
        var rows = file.rows().stream()
                .map(row -> List.of(
                        row.uan(),
                        row.profile(),
                        row.birthday(),
                        row.participatedOn().toString(),
                        row.hours(),
                        row.units(),
                        row.name(),
                        row.dueOn().toString()))
                .toList();
        return EXPORT.file(file.place().number() + "-cpe-monitor", rows);
    }
}
