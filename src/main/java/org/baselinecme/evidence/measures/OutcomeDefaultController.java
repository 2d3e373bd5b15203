package org.baselinecme.evidence.measures;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.statistics.DecimalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The defaults of outcome measures. */
@Controller
@RequestMapping("/settings/outcomes")
class OutcomeDefaultController {
    private final OutcomeDefaults defaults;

    OutcomeDefaultController(OutcomeDefaults defaults) {
        this.defaults = defaults;
    }

    @GetMapping
    String edit(Me me, Model model) {
        var points = defaults.smallestPoints(me);
        var text = points.isEmpty()
                ? ""
                : DecimalText.of(points.getAsDouble(), DecimalText.visible(1, points.getAsDouble()));
        model.addAttribute("form", new OutcomeDefaultForm(text));
        return "measures/defaults";
    }

    @PostMapping
    String set(
            Me me,
            @Valid @ModelAttribute("form") OutcomeDefaultForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return "measures/defaults";
        defaults.set(me, form);
        flash.addFlashAttribute("flash", "outcome-default.saved");
        return "redirect:/settings/outcomes";
    }
}
