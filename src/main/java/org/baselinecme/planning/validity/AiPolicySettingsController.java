package org.baselinecme.planning.validity;

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

/** Files versions of the policy on artificial intelligence, and shows who has acknowledged the one in force. */
@Controller
@RequestMapping("/settings/ai-policy")
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 135,
        label = "nav.policy",
        path = "/settings/ai-policy",
        duty = Duty.SET_UP_OFFICE)
class AiPolicySettingsController {
    private final AiPolicies policies;

    AiPolicySettingsController(AiPolicies policies) {
        this.policies = policies;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("page", policies.settings(me));
        model.addAttribute("form", AiPolicyForm.EMPTY);
        return "validity/policies";
    }

    @PostMapping
    String file(
            Me me,
            @Valid @ModelAttribute("form") AiPolicyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("page", policies.settings(me));
            return "validity/policies";
        }
        var fresh = policies.file(me, form.name(), form.content());
        flash.addFlashAttribute("flash", fresh ? "ai-policy.filed" : "ai-policy.again");
        return "redirect:/settings/ai-policy";
    }
}
