package org.baselinecme.office.fields;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Retires fields of the office, and asks them again. */
@Controller
@RequestMapping("/settings/fields/{field}")
class OwnFieldRetirementController {
    private final OwnFields fields;

    OwnFieldRetirementController(OwnFields fields) {
        this.fields = fields;
    }

    @PostMapping("/retirement")
    String retire(Me me, @PathVariable UUID field, RedirectAttributes flash) {
        fields.retire(me, field);
        flash.addFlashAttribute("flash", "own-field.retired");
        return "redirect:/settings/fields";
    }

    @PostMapping("/restoration")
    String restore(Me me, @PathVariable UUID field, RedirectAttributes flash) {
        fields.restore(me, field);
        flash.addFlashAttribute("flash", "own-field.restored");
        return "redirect:/settings/fields";
    }
}
