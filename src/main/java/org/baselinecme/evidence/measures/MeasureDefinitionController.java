package org.baselinecme.evidence.measures;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New measures of an activity. */
@Controller
@RequestMapping("/activities/{id}/outcomes/new")
class MeasureDefinitionController {
    private final MeasurePages pages;
    private final Measures measures;

    MeasureDefinitionController(MeasurePages pages, Measures measures) {
        this.pages = pages;
        this.measures = measures;
    }

    @GetMapping
    String blank(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("form", pages.blank(me, id));
        return edit(me, id, model);
    }

    @PostMapping
    String define(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return edit(me, id, model);
        var made = measures.define(me, id, form);
        flash.addFlashAttribute("flash", "measure.defined");
        return "redirect:/measures/" + made + "/observations";
    }

    private String edit(Me me, ActivityId id, Model model) {
        model.addAttribute("page", pages.heading(me, id));
        MeasureEditController.choices(model);
        return "measures/edit";
    }
}
