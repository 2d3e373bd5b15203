package org.baselinecme.platform.lists;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.Back;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saves and removes views of lists. */
@Controller
class SavedViewController {
    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    @GetMapping("/views/new")
    String name(
            Me me,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "/") String path,
            @RequestParam(defaultValue = "") String query,
            Model model) {
        model.addAttribute("form", views.named(me, list, path, query));
        return "lists/view";
    }

    @PostMapping("/views")
    String save(
            Me me, @Valid @ModelAttribute("form") SavedViewForm form, BindingResult errors, RedirectAttributes flash) {
        if (errors.hasErrors()) return "lists/view";
        views.save(me, form);
        flash.addFlashAttribute("flash", "rows.view.saved");
        return "redirect:" + Back.to(form.path() + form.query(), "/");
    }

    @PostMapping("/views/{id}/removal")
    String remove(
            Me me,
            @PathVariable SavedViewId id,
            @RequestParam(defaultValue = "/") String back,
            RedirectAttributes flash) {
        views.remove(me, id);
        flash.addFlashAttribute("flash", "rows.view.removed");
        return "redirect:" + Back.to(back, "/");
    }
}
