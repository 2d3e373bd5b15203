package org.baselinecme.office.office;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.DepartmentId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes a department to new activities, and opens it again. */
@Controller
@RequestMapping("/settings/departments/{department}")
class DepartmentClosureController {
    private static final String PAGE = "redirect:/settings/departments";
    private final Departments departments;

    DepartmentClosureController(Departments departments) {
        this.departments = departments;
    }

    @PostMapping("/closure")
    String close(Me me, @PathVariable DepartmentId department, RedirectAttributes flash) {
        departments.close(me, department);
        flash.addFlashAttribute("flash", "department.now-closed");
        return PAGE;
    }

    @PostMapping("/opening")
    String reopen(Me me, @PathVariable DepartmentId department, RedirectAttributes flash) {
        departments.reopen(me, department);
        flash.addFlashAttribute("flash", "department.reopened");
        return PAGE;
    }
}
