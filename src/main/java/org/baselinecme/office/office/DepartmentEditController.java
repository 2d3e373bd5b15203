package org.baselinecme.office.office;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.DepartmentId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The name and the code of a department. */
@Controller
@RequestMapping("/settings/departments/{department}")
class DepartmentEditController {
    private final Departments departments;

    DepartmentEditController(Departments departments) {
        this.departments = departments;
    }

    @GetMapping
    String edit(Me me, @PathVariable DepartmentId department, Model model) {
        var edited = departments.edited(me, department);
        model.addAttribute("department", edited.department());
        model.addAttribute("form", edited.form());
        return "office/department";
    }

    @PostMapping
    String rename(
            Me me,
            @PathVariable DepartmentId department,
            @Valid @ModelAttribute("form") DepartmentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("department", departments.edited(me, department).department());
        if (!errors.hasErrors())
            departments.taken(me, form, department).forEach(field -> errors.rejectValue(field, "department.same"));
        if (errors.hasErrors()) return "office/department";
        departments.rename(me, department, form);
        flash.addFlashAttribute("flash", "department.renamed");
        return "redirect:/settings/departments";
    }
}
