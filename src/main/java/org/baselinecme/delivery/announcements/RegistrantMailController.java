package org.baselinecme.delivery.announcements;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A message to selected people who are registered. */
@Controller
@RequestMapping("/activities/{id}/registrations/message")
class RegistrantMailController {
    private final RegistrantMail mail;

    RegistrantMailController(RegistrantMail mail) {
        this.mail = mail;
    }

    @GetMapping
    String write(Me me, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("form", RegistrantMail.Form.EMPTY);
        return show(me, id, address, model);
    }

    @PostMapping
    String send(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam MultiValueMap<String, String> address,
            @Valid @ModelAttribute("form") RegistrantMail.Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return show(me, id, address, model);
        var sent = mail.send(me, id, address, form);
        flash.addFlashAttribute("flash", sent == 0 ? "registered.message.none" : "registered.message.sent");
        if (sent == 0) flash.addFlashAttribute("flashTone", "wait");
        return "redirect:/activities/" + id + "/registrations";
    }

    private String show(Me me, ActivityId id, MultiValueMap<String, String> address, Model model) {
        model.addAttribute("page", mail.page(me, id, address));
        return "announcements/message";
    }
}
