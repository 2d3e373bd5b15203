package org.baselinecme.evidence.accreditation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Explains several missing records with one reason. */
@Controller
class ExplanationsController {
    private final FilePages pages;
    private final Filings filings;

    ExplanationsController(FilePages pages, Filings filings) {
        this.pages = pages;
        this.filings = filings;
    }

    @PostMapping("/activities/{id}/file/explanations")
    String explain(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") List<String> record,
            @Valid @ModelAttribute("explanation") ExplanationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var records = record.stream().map(FileRecord::of).distinct().toList();
        filings.mayKeep(me, id);
        if (records.isEmpty()) errors.reject("explanation.none");
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.of(me, id, Optional.of(FilePage.Show.MISSING)));
            model.addAttribute("chosen", records);
            return "accreditation/index";
        }
        filings.explainAll(me, id, records, form.stripped());
        flash.addFlashAttribute("flash", "explanation.said");
        return "redirect:/activities/" + id + "/file";
    }
}
