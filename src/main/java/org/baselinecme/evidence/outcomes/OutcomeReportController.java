package org.baselinecme.evidence.outcomes;

import java.util.Map;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.print.Printer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The printed report of a measure. */
@Controller
class OutcomeReportController {
    private final OutcomePages pages;
    private final Printer printer;

    OutcomeReportController(OutcomePages pages, Printer printer) {
        this.pages = pages;
        this.printer = printer;
    }

    @GetMapping("/measures/{id}/report.pdf")
    ResponseEntity<byte[]> report(Me me, @PathVariable MeasureId id) {
        var page = pages.of(me, id);
        var name = "outcome-" + page.place().number() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(printer.pdf("print/outcome", Map.of("page", page)));
    }
}
