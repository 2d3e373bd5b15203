package org.baselinecme.delivery.registrants;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People whom staff register, and a sheet to print of those who are. */
@Controller
@RequestMapping("/activities/{id}/registrations")
class NewRegistrantController {
    private final RegistrantActions registrants;
    private final RegistrantPages pages;

    NewRegistrantController(RegistrantActions registrants, RegistrantPages pages) {
        this.registrants = registrants;
        this.pages = pages;
    }

    @GetMapping("/new")
    String search(Me me, @PathVariable ActivityId id, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("page", pages.search(me, id, q));
        return "registrants/new";
    }

    @PostMapping("/new")
    String add(Me me, @PathVariable ActivityId id, @RequestParam PersonId person, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", registrants.add(me, id, person) ? "registrant.added" : "registrant.known");
        return "redirect:/activities/" + id + "/registrations";
    }

    @GetMapping("/sheet")
    String sheet(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.sheet(me, id));
        return "registrants/sheet";
    }
}
