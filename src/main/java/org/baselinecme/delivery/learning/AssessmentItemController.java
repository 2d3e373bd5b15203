package org.baselinecme.delivery.learning;

import jakarta.validation.Valid;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The items of an assessment. */
@Controller
@RequestMapping("/activities/{id}/assessment/items")
class AssessmentItemController {
    private final AssessmentPages pages;
    private final AssessmentAuthoring authoring;

    AssessmentItemController(AssessmentPages pages, AssessmentAuthoring authoring) {
        this.pages = pages;
        this.authoring = authoring;
    }

    @PostMapping
    String add(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return again(me, id, null, model);
        authoring.add(me, id, form);
        flash.addFlashAttribute("flash", "assessment.added");
        return "redirect:/activities/" + id + "/assessment#item";
    }

    @GetMapping("/{item}")
    String edit(Me me, @PathVariable ActivityId id, @PathVariable String item, Model model) {
        var uuid = NotFound.unlessUuid(item);
        model.addAttribute("form", pages.form(me, id, uuid));
        return again(me, id, uuid, model);
    }

    @PostMapping("/{item}")
    String change(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable String item,
            @Valid @ModelAttribute("form") ItemForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var uuid = NotFound.unlessUuid(item);
        if (errors.hasErrors()) return again(me, id, uuid, model);
        authoring.change(me, id, uuid, form);
        flash.addFlashAttribute("flash", "assessment.changed");
        return "redirect:/activities/" + id + "/assessment";
    }

    private String again(Me me, ActivityId id, @Nullable UUID item, Model model) {
        var page = pages.of(me, id, item);
        model.addAttribute("page", page).addAttribute("terms", TermsForm.of(page));
        return "learning/assessment";
    }
}
