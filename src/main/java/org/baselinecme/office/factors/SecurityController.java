package org.baselinecme.office.factors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.baselinecme.office.providers.ConnectedPages;
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

/** How I sign in: my password, and where I am signed in. */
@Controller
@MenuItem(
        group = MenuGroup.OWN,
        order = 145,
        label = "security.title",
        path = SecurityController.PAGE,
        byLink = false,
        confirmed = true)
@RequestMapping(SecurityController.PAGE)
class SecurityController {
    static final String PAGE = "/profile/security";
    private final SecurityPages pages;
    private final OwnPassword passwords;
    private final ConnectedPages connected;

    SecurityController(SecurityPages pages, OwnPassword passwords, ConnectedPages connected) {
        this.connected = connected;
        this.pages = pages;
        this.passwords = passwords;
    }

    @GetMapping
    String show(Me me, HttpServletRequest request, Model model) {
        model.addAttribute("page", pages.page(me, request));
        connected.add(me, model);
        model.addAttribute("form", NewPasswordForm.blank());
        return "factors/security";
    }

    @PostMapping("/password")
    String change(
            Me me,
            @Valid @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        if (!passwords.isCurrent(me, form.current())) errors.rejectValue("current", "password.current.wrong");
        passwords.complaint(me, form).ifPresent(key -> errors.rejectValue("password", key));
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.page(me, request));
            connected.add(me, model);
            return "factors/security";
        }
        passwords.change(me, form, request);
        flash.addFlashAttribute("flash", "password.changed");
        return "redirect:" + PAGE;
    }
}
