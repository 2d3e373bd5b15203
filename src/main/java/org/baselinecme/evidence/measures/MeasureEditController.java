package org.baselinecme.evidence.measures;

import jakarta.validation.Valid;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.evidence.study.MeasureDomain;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.evidence.study.Measurement;
import org.baselinecme.evidence.study.MooreLevel;
import org.baselinecme.evidence.study.RateScale;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The definition of a measure. */
@Controller
@RequestMapping("/measures/{id}/edit")
class MeasureEditController {
    private final MeasurePages pages;
    private final Measures measures;

    MeasureEditController(MeasurePages pages, Measures measures) {
        this.pages = pages;
        this.measures = measures;
    }

    static void choices(Model model) {
        model.addAttribute("kinds", MeasureKind.values());
        model.addAttribute("betters", Direction.values());
        model.addAttribute("domains", MeasureDomain.values());
        model.addAttribute("levels", MooreLevel.values());
        model.addAttribute("measurements", Measurement.values());
        model.addAttribute("scales", RateScale.values());
    }

    @GetMapping
    String edit(Me me, @PathVariable MeasureId id, Model model) {
        model.addAttribute("form", pages.form(me, id));
        return again(me, id, model);
    }

    @PostMapping
    String change(
            Me me,
            @PathVariable MeasureId id,
            @Valid @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return again(me, id, model);
        measures.change(me, id, form);
        flash.addFlashAttribute("flash", "measure.changed");
        return "redirect:/measures/" + id;
    }

    private String again(Me me, MeasureId id, Model model) {
        model.addAttribute("page", pages.heading(me, id));
        if (pages.isUnobserved(me, id)) model.addAttribute("removable", id);
        choices(model);
        return "measures/edit";
    }
}
