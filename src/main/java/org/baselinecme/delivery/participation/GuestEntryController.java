package org.baselinecme.delivery.participation;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.office.security.Visits;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was entered with my e-mail: was it me? */
@Controller
@RequestMapping("/guests")
class GuestEntryController {
    private final GuestRegistration arrivals;
    private final Visits visits;

    GuestEntryController(GuestRegistration arrivals, Visits visits) {
        this.arrivals = arrivals;
        this.visits = visits;
    }

    @GetMapping("/mine")
    String show(Me me, HttpServletRequest request, Model model) {
        model.addAttribute("page", arrivals.mine(me, visits.provenAddress(me, request)));
        return "participation/entered";
    }

    @PostMapping("/confirmation")
    String confirm(Me me, HttpServletRequest request, RedirectAttributes flash) {
        arrivals.confirm(me, visits.provenAddress(me, request));
        flash.addFlashAttribute("flash", "guest.confirmed");
        return "redirect:/guests/mine";
    }

    @PostMapping("/{person}/joining")
    String join(Me me, @PathVariable PersonId person, HttpServletRequest request, RedirectAttributes flash) {
        arrivals.join(me, person, visits.provenAddress(me, request));
        flash.addFlashAttribute("flash", "guest.joined");
        return "redirect:/registrations";
    }
}
