package org.baselinecme.office.providers;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The providers where people sign in, and what the office decides about each. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 127,
        label = "nav.providers",
        path = ProviderController.PAGE,
        duty = Duty.OPEN_ACCOUNTS)
@RequestMapping(ProviderController.PAGE)
class ProviderController {
    static final String PAGE = "/providers";
    private final ProviderPages pages;
    private final ProviderSettings settings;

    ProviderController(ProviderPages pages, ProviderSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    @GetMapping
    String index(Me me, Model model) {
        model.addAttribute("rows", pages.list(me));
        return "providers/index";
    }

    @GetMapping("/{provider}")
    String show(Me me, @PathVariable String provider, Model model) {
        model.addAttribute("page", pages.page(me, provider));
        model.addAttribute("form", ClaimRuleForm.blank());
        return "providers/show";
    }

    @PostMapping("/{provider}")
    String change(
            Me me,
            @PathVariable String provider,
            @RequestParam ProviderSetting.Joining joining,
            @RequestParam(defaultValue = "false") boolean demandsFactor,
            RedirectAttributes flash) {
        settings.change(me, provider, joining, demandsFactor);
        flash.addFlashAttribute("flash", "provider.saved");
        return "redirect:" + PAGE + "/" + provider;
    }
}
