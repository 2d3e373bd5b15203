package org.baselinecme.office.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The third step of the set-up: the departments, with rows for as many as there are. */
@Controller
@RequestMapping("/setup/departments")
class SetupDepartmentsController {
    @GetMapping
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("form", SetupDepartmentsForm.of(draft(request).departments()));
        return "setup/departments";
    }

    /** Keeps what was typed; with {@code more} the page comes back with a row more. */
    @PostMapping
    String keep(
            @Valid @ModelAttribute("form") SetupDepartmentsForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String more,
            HttpServletRequest request) {
        var isOnlyEmpty = form.departments().isEmpty();
        if (errors.hasErrors() && !(more != null && isOnlyEmpty)) return "setup/departments";
        draft(request).with(form.departments()).keep(request);
        return more == null ? "redirect:/setup/mail" : "redirect:/setup/departments";
    }

    private static SetupDraft draft(HttpServletRequest request) {
        return SetupDraft.in(request).orElseThrow(NotFound::new);
    }
}
