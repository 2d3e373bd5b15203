package org.baselinecme.planning.conditions;

import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.web.Undo;
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
        var recorded = numbers.record(me, id, number);
        Undo.offer(flash, "uan.recorded", page(id) + "/" + recorded + "/removal");
        return "redirect:" + page(id);
    }

    @PostMapping("/{uan}/removal")
    String remove(Me me, @PathVariable ActivityId id, @PathVariable String uan, RedirectAttributes flash) {
        var removed = numbers.remove(me, id, NotFound.unlessUuid(uan));
        Undo.offer(flash, "uan.removed", page(id), Map.of("number", removed));
        return "redirect:" + page(id);
    }

    private static String page(ActivityId activity) {
        return "/activities/" + activity + "/credit/requirements";
    }
}
