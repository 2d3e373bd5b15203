package org.baselinecme.planning.support;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The commercial support of an activity, and adding a supporter. */
@Controller
@RequestMapping("/activities/{id}/support")
@ActivityTab(group = ActivityGroup.PLAN, order = 55, label = "tabs.support", path = "/activities/{id}/support")
class SupportController {
    private final SupportPages pages;
    private final CommercialSupport support;

    SupportController(SupportPages pages, CommercialSupport support) {
        this.pages = pages;
        this.support = support;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        model.addAttribute("form", SupporterForm.EMPTY);
        return "support/show";
    }

    @PostMapping
    String add(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") SupporterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        support.mayKeep(me, id);
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.of(me, id));
            return "support/show";
        }
        support.add(me, id, form.supporter());
        flash.addFlashAttribute("flash", "support.added");
        return "redirect:/activities/" + id + "/support";
    }

    @PostMapping("/companies")
    String propose(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes flash) {
        support.propose(me, id, name);
        flash.addFlashAttribute("flash", "support.proposed");
        return "redirect:/activities/" + id + "/support";
    }
}
