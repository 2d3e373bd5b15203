package org.baselinecme.evidence.outcomes;

import jakarta.validation.Valid;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Citations of published results beside the outcomes of an activity. */
@Controller
@RequestMapping("/activities/{id}/outcomes/published")
class CitationController {
    private final OutcomePages pages;
    private final Citations citations;

    CitationController(OutcomePages pages, Citations citations) {
        this.pages = pages;
        this.citations = citations;
    }

    @GetMapping
    String blank(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("form", CitationForm.blank());
        model.addAttribute("page", pages.heading(me, id));
        return "outcomes/published";
    }

    @PostMapping
    String cite(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") CitationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.heading(me, id));
            return "outcomes/published";
        }
        citations.cite(me, id, form);
        flash.addFlashAttribute("flash", "citation.cited");
        return "redirect:/activities/" + id + "/outcomes";
    }

    @AsksFirst("removal")
    @PostMapping("/{reference}/removal")
    String remove(Me me, @PathVariable ActivityId id, @PathVariable UUID reference, RedirectAttributes flash) {
        citations.remove(me, id, reference);
        flash.addFlashAttribute("flash", "citation.removed");
        return "redirect:/activities/" + id + "/outcomes";
    }
}
