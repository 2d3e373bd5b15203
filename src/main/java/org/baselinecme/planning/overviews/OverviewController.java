package org.baselinecme.planning.overviews;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The overview and the picture that the public page of an activity begins with. */
@Controller
@RequestMapping("/activities/{id}/public-page")
@ActivityTab(group = ActivityGroup.PLAN, order = 58, label = "tabs.public-page", path = "/activities/{id}/public-page")
class OverviewController {
    private final Overviews overviews;

    OverviewController(Overviews overviews) {
        this.overviews = overviews;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        var page = overviews.of(me, id);
        model.addAttribute("page", page);
        model.addAttribute("form", page.form());
        return "overviews/edit";
    }

    @PostMapping
    String write(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") OverviewForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("page", overviews.of(me, id));
            return "overviews/edit";
        }
        overviews.write(me, id, form);
        flash.addFlashAttribute("flash", "overview.saved");
        return "redirect:/activities/" + id + "/public-page";
    }

    @GetMapping("/picture.jpg")
    ResponseEntity<Resource> picture(Me me, @PathVariable ActivityId id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.IMAGE_JPEG)
                .body(overviews.picture(me, id));
    }
}
