package org.baselinecme.office.providers;

import jakarta.validation.Valid;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What claims give: a rule is added and removed. */
@Controller
@RequestMapping(ProviderController.PAGE + "/{provider}/rules")
class ClaimRuleController {
    private final ProviderPages pages;
    private final ProviderSettings settings;

    ClaimRuleController(ProviderPages pages, ProviderSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    @PostMapping
    String add(
            Me me,
            @PathVariable String provider,
            @Valid @ModelAttribute("form") ClaimRuleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.page(me, provider));
            return "providers/show";
        }
        settings.add(me, provider, form);
        flash.addFlashAttribute("flash", "claim-rule.added");
        return "redirect:" + ProviderController.PAGE + "/" + provider;
    }

    @AsksFirst("claim-rule-removal")
    @PostMapping("/{rule}/removal")
    String remove(Me me, @PathVariable String provider, @PathVariable UUID rule, RedirectAttributes flash) {
        settings.remove(me, provider, rule);
        flash.addFlashAttribute("flash", "claim-rule.removed");
        return "redirect:" + ProviderController.PAGE + "/" + provider;
    }
}
