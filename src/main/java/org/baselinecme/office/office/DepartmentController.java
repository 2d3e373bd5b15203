package org.baselinecme.office.office;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The departments, and a new one. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 121,
        label = "nav.departments",
        path = "/settings/departments",
        duty = Duty.SET_UP_OFFICE)
@RequestMapping("/settings/departments")
class DepartmentController {
    private final Departments departments;

    DepartmentController(Departments departments) {
        this.departments = departments;
    }

    @GetMapping
    String index(Me me, Model model) {
        model.addAttribute("rows", departments.list(me));
        model.addAttribute("form", DepartmentForm.BLANK);
        return "office/departments";
    }

    @PostMapping
    String add(
            Me me,
            @Valid @ModelAttribute("form") DepartmentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors())
            departments.taken(me, form, null).forEach(field -> errors.rejectValue(field, "department.same"));
        if (errors.hasErrors()) {
            model.addAttribute("rows", departments.list(me));
            return "office/departments";
        }
        departments.add(me, form);
        flash.addFlashAttribute("flash", "department.added");
        return "redirect:/settings/departments";
    }
}
