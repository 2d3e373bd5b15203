package org.baselinecme.credit.certificates;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
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
        if (errors.hasErrors()) {
            model.addAttribute("page", certificates.page(me, serial));
            return "certificates/show";
        }
        var asked = names.correct(me, serial, typed);
        flash.addFlashAttribute("flash", asked ? "profile.asked" : "certificate.revised");
        return "redirect:/certificates/" + serial;
    }
}
