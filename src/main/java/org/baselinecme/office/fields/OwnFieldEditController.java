package org.baselinecme.office.fields;

import jakarta.validation.Valid;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One of the office's own fields. */
@Controller
@RequestMapping("/settings/fields/{field}")
class OwnFieldEditController {
    private final OwnFields fields;

    OwnFieldEditController(OwnFields fields) {
        this.fields = fields;
    }

    @ModelAttribute("choices")
    OwnFieldsPage.Choices choices(Me me) {
        return fields.choices(me);
    }

    @GetMapping
    String show(Me me, @PathVariable UUID field, Model model) {
        model.addAttribute("field", fields.of(me, field));
        model.addAttribute("form", fields.form(me, field));
        return "fields/edit";
    }

    @PostMapping
    String change(
            Me me,
            @PathVariable UUID field,
            @Valid @ModelAttribute("form") OwnFieldForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) fields.wrong(me, field, form).ifPresent(wrong -> errors.rejectValue("label", wrong));
        if (errors.hasErrors()) {
            model.addAttribute("field", fields.of(me, field));
            return "fields/edit";
        }
        fields.change(me, field, form);
        flash.addFlashAttribute("flash", "own-field.saved");
        return "redirect:/settings/fields";
    }
}
