package org.baselinecme.delivery.participation;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks the current person whether guests with their email address are them, to confirm the address or merge the guest. */
@Controller
@RequestMapping("/guests")
class GuestIdentityController {
    private final GuestRegistration guests;
    private final PasswordlessAccess visits;

    GuestIdentityController(GuestRegistration guests, PasswordlessAccess visits) {
        this.guests = guests;
        this.visits = visits;
    }

    @GetMapping("/mine")
    String show(Me me, HttpServletRequest request, Model model) {
        model.addAttribute("page", guests.mine(me, visits.provenAddress(me, request)));
        return "participation/entered";
    }

    @PostMapping("/confirmation")
    String confirm(Me me, HttpServletRequest request, RedirectAttributes flash) {
        guests.confirm(me, visits.provenAddress(me, request));
        flash.addFlashAttribute("flash", "guest.confirmed");
        return "redirect:/guests/mine";
    }

    @AsksFirst("joining")
    @PostMapping("/{person}/joining")
    String join(Me me, @PathVariable PersonId person, HttpServletRequest request, RedirectAttributes flash) {
        guests.join(me, person, visits.provenAddress(me, request));
        flash.addFlashAttribute("flash", "guest.joined");
        return "redirect:/my-cme/upcoming";
    }
}
