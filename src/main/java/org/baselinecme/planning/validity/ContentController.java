package org.baselinecme.planning.validity;

import jakarta.validation.Valid;
import org.baselinecme.planning.agenda.SlotId;
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

/** The pages of content validity. */
@Controller
@ActivityTab(group = ActivityGroup.PLAN, order = 50, label = "tabs.content", path = "/activities/{id}/content")
@RequestMapping("/activities/{id}/content")
class ContentController {
    private final ContentReviews reviews;
    private final ContentPages pages;

    ContentController(ContentReviews reviews, ContentPages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    @GetMapping
    String index(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        return "validity/index";
    }

    @GetMapping("/{slot}")
    String edit(Me me, @PathVariable ActivityId id, @PathVariable SlotId slot, Model model) {
        var page = pages.of(me, id, slot);
        model.addAttribute("page", page);
        model.addAttribute("form", ContentReviewForm.blank(page.row().review().turn()));
        return "validity/edit";
    }

    @PostMapping("/{slot}")
    String submit(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @Valid @ModelAttribute("form") ContentReviewForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.of(me, id, slot));
            return "validity/edit";
        }
        reviews.submit(me, id, slot, form);
        flash.addFlashAttribute("flash", "content.judged");
        return "redirect:/activities/" + id + "/content";
    }
}
