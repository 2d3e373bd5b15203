package org.baselinecme.evidence.accreditation;

import java.util.List;
import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.print.Printer;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The file of an activity: all records, one record, and the structured abstract as PDF. */
@Controller
@ActivityTab(group = ActivityGroup.FILE, order = 130, label = "tabs.file", path = "/activities/{id}/file")
class FileController {
    private final FilePages pages;
    private final StructuredAbstracts abstracts;
    private final Printer printer;

    FileController(FilePages pages, StructuredAbstracts abstracts, Printer printer) {
        this.pages = pages;
        this.abstracts = abstracts;
        this.printer = printer;
    }

    @GetMapping("/activities/{id}/file")
    String index(Me me, @PathVariable ActivityId id, @RequestParam(defaultValue = "") String show, Model model) {
        model.addAttribute("page", pages.of(me, id, FilePage.Show.of(show)));
        model.addAttribute("explanation", ExplanationForm.EMPTY);
        model.addAttribute("chosen", List.of());
        return "accreditation/index";
    }

    @GetMapping("/activities/{id}/file/{record}")
    String record(Me me, @PathVariable ActivityId id, @PathVariable String record, Model model) {
        model.addAttribute("page", pages.of(me, id, FileRecord.of(record)));
        model.addAttribute("filing", FilingForm.EMPTY);
        model.addAttribute("explanation", ExplanationForm.EMPTY);
        return "accreditation/show";
    }

    @GetMapping("/activities/{id}/file.pdf")
    ResponseEntity<byte[]> print(Me me, @PathVariable ActivityId id) {
        var page = abstracts.of(me, id);
        var name = "activity-file-" + page.place().number() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(printer.pdf("print/activity-file", Map.of("page", page)));
    }
}
