package org.baselinecme.planning.faculty;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
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

/** The faculty of an activity: their agreements and the materials of their sessions. */
@Controller
@RequestMapping("/activities/{id}/faculty")
@ActivityTab(group = ActivityGroup.PLAN, order = 45, label = "tabs.faculty", path = "/activities/{id}/faculty")
class FacultyController {
    private final FacultyPages pages;
    private final MaterialRequests requests;
    private final Materials materials;

    FacultyController(FacultyPages pages, MaterialRequests requests, Materials materials) {
        this.pages = pages;
        this.requests = requests;
        this.materials = materials;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        model.addAttribute("form", requests.form(me, id));
        return "faculty/index";
    }

    @PostMapping
    String request(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") MaterialTermsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.of(me, id));
            return "faculty/index";
        }
        requests.set(me, id, form);
        flash.addFlashAttribute("flash", "material.requested");
        return "redirect:/activities/" + id + "/faculty";
    }

    /** The current slides and handouts of all sessions as one archive. */
    @GetMapping("/materials.zip")
    void download(Me me, @PathVariable ActivityId id, HttpServletResponse response) throws IOException {
        materials.all(me, id).send(response);
    }
}
