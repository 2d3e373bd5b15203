package org.baselinecme.office.grants;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One role of the office's own: what it brings, and its end. */
@Controller
@RequestMapping("/roles/{role}")
class OfficeRoleEditController {
    private final OfficeRoles roles;

    OfficeRoleEditController(OfficeRoles roles) {
        this.roles = roles;
    }

    @GetMapping
    String edit(Me me, @PathVariable UUID role, Model model) {
        model.addAttribute("form", roles.form(me, role));
        return "grants/role";
    }

    @PostMapping
    String change(
            Me me,
            @PathVariable UUID role,
            @Valid @ModelAttribute("form") OfficeRoleForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return "grants/role";
        roles.change(me, role, form);
        flash.addFlashAttribute("flash", "office-role.saved");
        return "redirect:/roles";
    }

    @AsksFirst("role-retirement")
    @PostMapping("/retirement")
    String retire(Me me, @PathVariable UUID role, RedirectAttributes flash) {
        roles.retire(me, role);
        flash.addFlashAttribute("flash", "office-role.retired");
        return "redirect:/roles";
    }

    @ModelAttribute("duties")
    List<OfficeRoles.DutyChoice> duties(Me me) {
        return roles.bundled(me);
    }

    /** Whose form it is; null on the page of a new role. */
    @ModelAttribute("role")
    UUID role(@PathVariable UUID role) {
        return role;
    }
}
