package org.baselinecme.office.staff;

import java.util.UUID;
import org.baselinecme.office.grants.GrantForm;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a person a role, and ends one. */
@Controller
@RequestMapping("/accounts/{person}/grants")
class GrantController {
    private final Grants grants;

    GrantController(Grants grants) {
        this.grants = grants;
    }

    @PostMapping
    String give(
            Me me, @PathVariable PersonId person, @ModelAttribute("grant") GrantForm form, RedirectAttributes flash) {
        grants.give(me, person, form);
        flash.addFlashAttribute("flash", "grant.given");
        return "redirect:/accounts/" + person;
    }

    @PostMapping("/{grant}/end")
    String end(Me me, @PathVariable PersonId person, @PathVariable UUID grant, RedirectAttributes flash) {
        grants.end(me, person, grant);
        flash.addFlashAttribute("flash", "grant.ended");
        return "redirect:/accounts/" + person;
    }
}
