package org.baselinecme.delivery.checkins;

import jakarta.validation.Valid;
import org.baselinecme.delivery.attendance.AttendanceSettings;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets when session codes count, and tells what each kind of evidence proves. */
@Controller
@RequestMapping("/settings/attendance")
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 137,
        label = "nav.attendance",
        path = "/settings/attendance",
        duty = Duty.SET_UP_OFFICE)
class AttendanceSettingsController {
    private final AttendanceSettings settings;

    AttendanceSettingsController(AttendanceSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("form", CodeWindowForm.of(settings.codes(me)));
        model.addAttribute("kinds", PresenceEvidence.values());
        return "attendance/settings";
    }

    @PostMapping
    String set(
            Me me,
            @Valid @ModelAttribute("form") CodeWindowForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("kinds", PresenceEvidence.values());
            return "attendance/settings";
        }
        settings.set(me, form.window());
        flash.addFlashAttribute("flash", "attendance.settings.saved");
        return "redirect:/settings/attendance";
    }
}
