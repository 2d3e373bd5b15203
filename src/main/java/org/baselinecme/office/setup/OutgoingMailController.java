package org.baselinecme.office.setup;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Outgoing mail: the server, the domain of the sender, and a test message. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 126,
        label = "nav.mail",
        path = "/settings/mail",
        duty = Duty.SET_UP_OFFICE)
@RequestMapping("/settings/mail")
class OutgoingMailController {
    private final OutgoingMail outgoing;

    OutgoingMailController(OutgoingMail outgoing) {
        this.outgoing = outgoing;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("form", new TestMailForm(""));
        return page(me, model);
    }

    @PostMapping
    String send(Me me, @Valid @ModelAttribute("form") TestMailForm form, BindingResult errors, Model model) {
        if (!errors.hasErrors())
            model.addAttribute("sent", outgoing.send(me, form.address().strip()));
        return page(me, model);
    }

    private String page(Me me, Model model) {
        model.addAttribute("mail", outgoing.server(me));
        model.addAttribute("domain", outgoing.domain(me));
        return "setup/outgoing";
    }
}
