package org.baselinecme.planning.conditions;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the credit systems of an activity ask, and its Universal Activity Numbers. */
@Controller
@RequestMapping("/activities/{id}/credit/requirements")
class ConditionController {
    private final UniversalNumbers numbers;

    ConditionController(UniversalNumbers numbers) {
        this.numbers = numbers;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", numbers.page(me, id));
        return "conditions/show";
    }

    @PostMapping
    String record(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String number,
            RedirectAttributes flash) {
        numbers.record(me, id, number);
        flash.addFlashAttribute("flash", "uan.recorded");
        return "redirect:/activities/" + id + "/credit/requirements";
    }

    @PostMapping("/{uan}/removal")
    String remove(Me me, @PathVariable ActivityId id, @PathVariable String uan, RedirectAttributes flash) {
        numbers.remove(me, id, NotFound.unlessUuid(uan));
        flash.addFlashAttribute("flash", "uan.removed");
        return "redirect:/activities/" + id + "/credit/requirements";
    }
}
