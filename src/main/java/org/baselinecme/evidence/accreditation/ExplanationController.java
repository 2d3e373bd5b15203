package org.baselinecme.evidence.accreditation;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.Undo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The explanation of a missing record. */
@Controller
@RequestMapping("/activities/{id}/file/{record}/explanation")
class ExplanationController {
    private final FilePages pages;
    private final Filings filings;

    ExplanationController(FilePages pages, Filings filings) {
        this.pages = pages;
        this.filings = filings;
    }

    @PostMapping
    String explain(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable String record,
            @Valid @ModelAttribute("explanation") ExplanationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var target = FileRecord.of(record);
        filings.mayKeep(me, id);
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.of(me, id, target));
            model.addAttribute("filing", FilingForm.EMPTY);
            return "accreditation/show";
        }
        filings.explain(me, id, target, form.stripped());
        Undo.offer(flash, "explanation.said", target.path(id) + "/explanation/removal");
        return "redirect:" + target.path(id);
    }

    @PostMapping("/removal")
    String takeBack(Me me, @PathVariable ActivityId id, @PathVariable String record, RedirectAttributes flash) {
        var target = FileRecord.of(record);
        filings.takeBack(me, id, target);
        flash.addFlashAttribute("flash", "explanation.taken-back");
        return "redirect:" + target.path(id);
    }
}
