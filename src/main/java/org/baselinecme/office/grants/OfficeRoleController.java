package org.baselinecme.office.grants;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.RoleTemplate;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The roles of the office, and a new one of its own. */
@Controller
@MenuItem(group = MenuGroup.SETTINGS, order = 119, label = "nav.roles", path = "/roles", duty = Duty.OPEN_ACCOUNTS)
@RequestMapping("/roles")
class OfficeRoleController {
    private final OfficeRoles roles;
    private final MessageSource messages;

    OfficeRoleController(OfficeRoles roles, MessageSource messages) {
        this.roles = roles;
        this.messages = messages;
    }

    @GetMapping
    String index(Me me, Model model) {
        model.addAttribute("rows", roles.list(me));
        model.addAttribute("builtIn", GrantPages.givable());
        model.addAttribute(
                "templates",
                Stream.of(RoleTemplate.values())
                        .map(one -> new TemplateRow(one.name(), message(one)))
                        .toList());
        return "grants/roles";
    }

    @GetMapping("/new")
    String blank(Me me, @RequestParam(defaultValue = "") String template, Model model) {
        model.addAttribute("form", template(template).map(this::of).orElseGet(OfficeRoleForm::blank));
        return "grants/role";
    }

    @PostMapping
    String define(
            Me me, @Valid @ModelAttribute("form") OfficeRoleForm form, BindingResult errors, RedirectAttributes flash) {
        if (errors.hasErrors()) return "grants/role";
        roles.define(me, form);
        flash.addFlashAttribute("flash", "office-role.saved");
        return "redirect:/roles";
    }

    @ModelAttribute("duties")
    List<OfficeRoles.DutyChoice> duties(Me me) {
        return roles.bundled(me);
    }

    private OfficeRoleForm of(RoleTemplate template) {
        return OfficeRoleForm.of(template, say(message(template)), say(message(template) + ".what"));
    }

    private static String message(RoleTemplate template) {
        return "role-template." + template.name().toLowerCase(Locale.ROOT);
    }

    /** What a role can begin with: its code, and the key of its name. */
    record TemplateRow(String name, String message) {}

    private String say(String key) {
        return messages.getMessage(key, null, Locale.US);
    }

    private static Optional<RoleTemplate> template(@Nullable String asked) {
        return Stream.of(RoleTemplate.values())
                .filter(one -> one.name().equals(asked))
                .findFirst();
    }
}
