package org.baselinecme.evidence.accreditation;

import jakarta.validation.Valid;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.FileDownload;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents filed against a record. */
@Controller
@RequestMapping("/activities/{id}/file/{record}/documents")
class FilingController {
    private final FilePages pages;
    private final Filings filings;

    FilingController(FilePages pages, Filings filings) {
        this.pages = pages;
        this.filings = filings;
    }

    @PostMapping
    String file(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable String record,
            @Valid @ModelAttribute("filing") FilingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var target = FileRecord.of(record);
        filings.mayKeep(me, id);
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.of(me, id, target));
            model.addAttribute("explanation", ExplanationForm.EMPTY);
            return "accreditation/show";
        }
        var fresh = filings.file(me, id, target, form.filing());
        flash.addFlashAttribute("flash", fresh ? "filing.filed" : "filing.again");
        return "redirect:" + target.path(id);
    }

    @GetMapping("/{document}")
    ResponseEntity<Resource> read(
            Me me, @PathVariable ActivityId id, @PathVariable String record, @PathVariable UUID document) {
        return FileDownload.of(pages.open(me, id, FileRecord.of(record), document));
    }

    @PostMapping("/{document}/withdrawal")
    String withdraw(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable String record,
            @PathVariable UUID document,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        var target = FileRecord.of(record);
        filings.withdraw(me, id, target, document, why);
        flash.addFlashAttribute("flash", "filing.withdrawn");
        return "redirect:" + target.path(id);
    }
}
