package org.baselinecme.planning.faculty;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets the text of the speaker agreement. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 124,
        label = "nav.speaker-agreement",
        path = "/settings/speaker-agreement",
        duty = Duty.SET_UP_OFFICE)
@RequestMapping("/settings/speaker-agreement")
class AgreementTextController {
    private final AgreementTexts texts;

    AgreementTextController(AgreementTexts texts) {
        this.texts = texts;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("form", texts.form(me));
        model.addAttribute("versions", texts.versions(me));
        return "faculty/agreement-text";
    }

    @PostMapping
    String write(
            Me me,
            @Valid @ModelAttribute("form") AgreementTextForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("versions", texts.versions(me));
            return "faculty/agreement-text";
        }
        texts.write(me, form);
        flash.addFlashAttribute("flash", "speaker-agreement.saved");
        return "redirect:/settings/speaker-agreement";
    }
}
