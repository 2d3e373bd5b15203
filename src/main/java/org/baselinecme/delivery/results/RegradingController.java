package org.baselinecme.delivery.results;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The correction of a key: what it would change, and correcting it. */
@Controller
@RequestMapping("/activities/{id}/assessment/items/{item}/regrading")
class RegradingController {
    private final RegradingPages pages;
    private final Regradings regradings;

    RegradingController(RegradingPages pages, Regradings regradings) {
        this.pages = pages;
        this.regradings = regradings;
    }

    @GetMapping
    String preview(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable String item,
            @ModelAttribute("form") RegradingForm form,
            Model model) {
        model.addAttribute("page", pages.of(me, id, NotFound.unlessUuid(item), form));
        return "results/regrading";
    }

    @PostMapping
    String regrade(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable String item,
            @ModelAttribute("form") RegradingForm form,
            @RequestParam(defaultValue = "") String reviewed,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        regradings.regrade(me, id, NotFound.unlessUuid(item), form, reviewed, why);
        flash.addFlashAttribute("flash", "regrade.done");
        return "redirect:/activities/" + id + "/assessment/results";
    }
}
