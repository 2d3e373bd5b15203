package org.baselinecme.credit.certificates;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects the name that one's own certificate prints. */
@Controller
class PrintedNameController {
    private final PrintedNames names;
    private final Certificates certificates;

    PrintedNameController(PrintedNames names, Certificates certificates) {
        this.names = names;
        this.certificates = certificates;
    }

    @PostMapping("/certificates/{serial}/name")
    String correct(
            Me me,
            @PathVariable Serial serial,
            @Valid @ModelAttribute("typed") PrintedName typed,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        try {
            if (!errors.hasErrors()) {
                var asked = names.correct(me, serial, typed);
                flash.addFlashAttribute("flash", asked ? "profile.asked" : "certificate.revised");
                return "redirect:/certificates/" + serial;
            }
        } catch (Refused refused) {
            if (!refused.isFor("reason-missing")) throw refused;
            errors.rejectValue("why", "certificate.name.why.missing");
        }
        model.addAttribute("nameWrong", errors.hasFieldErrors("name"));
        model.addAttribute("reasonMissing", errors.hasFieldErrors("why"));
        model.addAttribute("page", certificates.page(me, serial));
        return "certificates/show";
    }
}
