package org.baselinecme.evidence.outcomes;

import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.evidence.measures.ObservationForm;
import org.baselinecme.evidence.measures.Observations;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Refused;
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

/** The observations of a measure. */
@Controller
@RequestMapping("/measures/{id}/observations")
class ObservationController {
    private final OutcomePages pages;
    private final Observations observations;

    ObservationController(OutcomePages pages, Observations observations) {
        this.pages = pages;
        this.observations = observations;
    }

    @GetMapping
    String index(Me me, @PathVariable MeasureId id, Model model) {
        model.addAttribute("form", ObservationForm.blank());
        model.addAttribute("page", pages.observations(me, id));
        return "outcomes/observations";
    }

    @PostMapping
    String enter(
            Me me,
            @PathVariable MeasureId id,
            @ModelAttribute("form") ObservationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var page = pages.observations(me, id);
        if (!errors.hasErrors())
            form.read(page.measure().kind(), page.today())
                    .wrong()
                    .forEach(fault -> errors.rejectValue(fault.field(), fault.message()));
        if (!errors.hasErrors()) {
            try {
                observations.enter(me, id, form);
                flash.addFlashAttribute("flash", "observation.entered");
                return "redirect:/measures/" + id + "/observations";
            } catch (Refused refused) {
                model.addAttribute("refused", refused.objections());
                errors.reject("observation.refused");
            }
        }
        model.addAttribute("page", page);
        return "outcomes/observations";
    }

    @PostMapping("/{observation}/withdrawal")
    String withdraw(
            Me me,
            @PathVariable MeasureId id,
            @PathVariable UUID observation,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        observations.withdraw(me, id, observation, why);
        flash.addFlashAttribute("flash", "observation.withdrawn");
        return "redirect:/measures/" + id + "/observations";
    }
}
