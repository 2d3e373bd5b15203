package org.baselinecme.delivery.learning;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The assessment of an activity: its items and its announced terms. */
@Controller
@ActivityTab(group = ActivityGroup.RUN, order = 90, label = "tabs.assessment", path = "/activities/{id}/assessment")
@RequestMapping("/activities/{id}/assessment")
class AssessmentController {
    private final AssessmentPages pages;
    private final AssessmentAuthoring authoring;

    AssessmentController(AssessmentPages pages, AssessmentAuthoring authoring) {
        this.pages = pages;
        this.authoring = authoring;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        var page = pages.of(me, id, null);
        model.addAttribute("page", page).addAttribute("terms", TermsForm.of(page));
        model.addAttribute("form", ItemForm.blank());
        return "learning/assessment";
    }

    @PostMapping
    String announce(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("terms") TermsForm terms,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.of(me, id, null)).addAttribute("form", ItemForm.blank());
            return "learning/assessment";
        }
        authoring.announce(me, id, terms);
        flash.addFlashAttribute("flash", "assessment.announced");
        return "redirect:/activities/" + id + "/assessment";
    }
}
