package org.baselinecme.office.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.baselinecme.office.people.Zones;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The second step of the set-up: the provider. */
@Controller
@RequestMapping("/setup/office")
class SetupOfficeController {
    @ModelAttribute("zones")
    List<Zones.Choice> zones() {
        return Zones.CHOICES;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("form", SetupOfficeForm.of(draft(request)));
        return "setup/office";
    }

    @PostMapping
    String keep(@Valid @ModelAttribute("form") SetupOfficeForm form, BindingResult errors, HttpServletRequest request) {
        if (errors.hasErrors()) return "setup/office";
        draft(request).with(form).keep(request);
        return "redirect:/setup/departments";
    }

    private static SetupDraft draft(HttpServletRequest request) {
        return SetupDraft.in(request).orElseThrow(NotFound::new);
    }
}
