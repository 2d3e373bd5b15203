package org.baselinecme.office.companies;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A company of the register. */
@Controller
@RequestMapping("/companies")
class CompanyController {
    private final Companies companies;

    CompanyController(Companies companies) {
        this.companies = companies;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("kinds", CompanyKind.values());
        model.addAttribute("ownerships", Ownership.values());
    }

    @GetMapping("/{id}")
    String edit(Me me, @PathVariable CompanyId id, Model model) {
        model.addAttribute("form", companies.form(me, id));
        return "companies/edit";
    }

    @PostMapping("/{id}")
    String determine(
            Me me,
            @PathVariable CompanyId id,
            @Valid @ModelAttribute("form") CompanyForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return "companies/edit";
        companies.determine(me, id, form);
        flash.addFlashAttribute("flash", "company.saved");
        return "redirect:/companies";
    }
}
