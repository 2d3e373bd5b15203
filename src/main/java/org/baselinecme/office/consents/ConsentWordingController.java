package org.baselinecme.office.consents;

import jakarta.validation.constraints.Size;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The wordings of consents, and what a person consents to, for the office. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 129,
        label = "nav.consents",
        path = "/settings/consents",
        duty = Duty.SET_UP_OFFICE)
class ConsentWordingController {
    private final ConsentWordings wordings;
    private final Consents consents;

    ConsentWordingController(ConsentWordings wordings, Consents consents) {
        this.wordings = wordings;
        this.consents = consents;
    }

    @GetMapping("/settings/consents")
    String show(Me me, Model model) {
        model.addAttribute("texts", wordings.texts(me));
        return "consents/wordings";
    }

    @PostMapping("/settings/consents/{kind}")
    String reword(
            Me me,
            @PathVariable String kind,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") @Size(max = 4000) String text,
            RedirectAttributes flash) {
        wordings.reword(me, ConsentKind.of(kind), version, text);
        flash.addFlashAttribute("flash", "consents.reworded");
        return "redirect:/settings/consents";
    }

    @GetMapping("/people/{person}/consents")
    String of(Me me, @PathVariable PersonId person, Model model) {
        model.addAttribute("page", consents.of(me, person));
        return "consents/show";
    }
}
