package org.baselinecme.office.links;

import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own email address: where the office writes, and how one signs in. */
@Controller
@RequestMapping("/address")
class AddressController {
    private final OwnAddress address;

    AddressController(OwnAddress address) {
        this.address = address;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("page", address.page(me));
        return "links/address";
    }

    @PostMapping
    String change(
            Me me,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes flash) {
        address.change(me, email.strip(), password);
        flash.addFlashAttribute("flash", "address.asked");
        return "redirect:/address";
    }

    @PostMapping("/stop")
    String stop(Me me, RedirectAttributes flash) {
        address.stop(me);
        flash.addFlashAttribute("flash", "address.stopped");
        return "redirect:/address";
    }
}
