package org.baselinecme.delivery.registrants;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One registration, and what staff do with it. */
@Controller
@RequestMapping("/activities/{id}/registrations/{registration}")
class RegistrantController {
    private final RegistrantActions registrants;
    private final RegistrantPages pages;
    private final RegistrantFields fields;

    RegistrantController(RegistrantActions registrants, RegistrantPages pages, RegistrantFields fields) {
        this.registrants = registrants;
        this.pages = pages;
        this.fields = fields;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, @PathVariable UUID registration, Model model) {
        model.addAttribute("page", pages.of(me, id, registration));
        model.addAttribute("own", fields.of(me, id, registration));
        return "registrants/show";
    }

    @PostMapping("/confirmation")
    String confirm(Me me, @PathVariable ActivityId id, @PathVariable UUID registration, RedirectAttributes flash) {
        registrants.confirm(me, id, registration);
        flash.addFlashAttribute("flash", "registrant.confirmed");
        return "redirect:/activities/" + id + "/registrations";
    }

    @PostMapping("/cancellation")
    @AsksFirst("registration")
    String cancel(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID registration,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        registrants.cancel(me, id, registration, why);
        flash.addFlashAttribute("flash", "registrant.canceled");
        return "redirect:/activities/" + id + "/registrations";
    }
}
