package org.baselinecme.office.retention;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The retention schedule: shown, and changed a kind at a time. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 139,
        label = "nav.retention",
        path = RetentionController.PAGE,
        duty = Duty.SET_UP_OFFICE)
@RequestMapping(RetentionController.PAGE)
class RetentionController {
    static final String PAGE = "/settings/retention";
    private final RetentionSchedule schedule;
    private final LegalHolds holds;

    RetentionController(RetentionSchedule schedule, LegalHolds holds) {
        this.schedule = schedule;
        this.holds = holds;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("rows", schedule.rows(me));
        model.addAttribute("holds", holds.inForce(me));
        return "retention/show";
    }

    @GetMapping("/{kind}")
    String edit(Me me, @PathVariable String kind, Model model) {
        model.addAttribute("form", schedule.form(me, RetentionKind.of(kind)));
        return page(me, kind, model);
    }

    @PostMapping("/{kind}")
    String change(
            Me me,
            @PathVariable String kind,
            @Valid @ModelAttribute("form") RetentionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return page(me, kind, model);
        schedule.change(me, RetentionKind.of(kind), form);
        flash.addFlashAttribute("flash", "retention.saved");
        return "redirect:" + PAGE;
    }

    private String page(Me me, String kind, Model model) {
        model.addAttribute("units", RetentionUnit.values());
        model.addAttribute("versions", schedule.versions(me, RetentionKind.of(kind)));
        return "retention/edit";
    }
}
