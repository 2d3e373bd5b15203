package org.baselinecme.delivery.registrants;

import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.print.Printer;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Name badges, as labels to print and as a file for another printer. */
@Controller
class BadgeController {
    static final CsvExport EXPORT = CsvExport.at("/activities/{id}/registrations/badges.csv")
            .column("name", "name of the person")
            .column("credentials", "degrees after the name")
            .column("department", "name of the department; empty for none")
            .column("role", "FACULTY, PLANNER or LEARNER")
            .column("activity_number", "number of the activity")
            .column("activity", "title of the activity");

    private final Badges badges;
    private final Printer printer;

    BadgeController(Badges badges, Printer printer) {
        this.badges = badges;
        this.printer = printer;
    }

    @GetMapping("/activities/{id}/registrations/badges.pdf")
    ResponseEntity<byte[]> labels(Me me, @PathVariable ActivityId id) {
        var page = badges.export(me, id);
        var name = page.place().number() + "-badges.pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(printer.pdf("print/badges", Map.of("page", page)));
    }

    @GetMapping("/activities/{id}/registrations/badges.csv")
    ResponseEntity<byte[]> file(Me me, @PathVariable ActivityId id) {
        var page = badges.export(me, id);
        var rows = page.all().stream()
                .map(one -> List.of(
                        one.name(),
                        one.credentials(),
                        one.department(),
                        one.role().name(),
                        page.place().number(),
                        page.place().title()))
                .toList();
        return EXPORT.file(page.place().number() + "-badges", rows);
    }
}
