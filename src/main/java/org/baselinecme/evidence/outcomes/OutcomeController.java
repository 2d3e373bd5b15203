package org.baselinecme.evidence.outcomes;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.ActivityTab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The outcomes of an activity, and the form that adds a measure. */
@Controller
@ActivityTab(order = 120, label = "tabs.outcomes", path = "/activities/{id}/outcomes")
@RequestMapping("/activities/{id}/outcomes")
class OutcomeController {
    private final OutcomePages pages;
    private final Measures measures;

    OutcomeController(OutcomePages pages, Measures measures) {
        this.pages = pages;
        this.measures = measures;
    }

    @GetMapping
    String index(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        return "outcomes/index";
    }

    @GetMapping("/new")
    String blank(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("form", pages.blank(me, id));
        return edit(me, id, model);
    }

    @PostMapping("/new")
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
        MeasureController.choices(model);
        return "outcomes/edit";
    }
}
