package org.baselinecme.office.fields;

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

/** The office's own fields. */
@Controller
@RequestMapping("/settings/fields")
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 130,
        label = "nav.fields",
        path = "/settings/fields",
        duty = Duty.SET_UP_OFFICE)
class OwnFieldController {
    private final OwnFields fields;

    OwnFieldController(OwnFields fields) {
        this.fields = fields;
    }

    @ModelAttribute("choices")
    OwnFieldsPage.Choices choices(Me me) {
        return fields.choices(me);
    }

    @GetMapping
    String list(Me me, Model model) {
        model.addAttribute("page", fields.all(me));
        return "fields/list";
    }

    @GetMapping("/new")
    String start(Me me, Model model) {
        model.addAttribute("form", fields.next(me));
        return "fields/new";
    }

    @PostMapping
    String define(
            Me me, @Valid @ModelAttribute("form") OwnFieldForm form, BindingResult errors, RedirectAttributes flash) {
        if (!errors.hasErrors()) fields.wrong(me, form).ifPresent(wrong -> errors.rejectValue("label", wrong));
        if (errors.hasErrors()) return "fields/new";
        fields.define(me, form);
        flash.addFlashAttribute("flash", "own-field.saved");
        return "redirect:/settings/fields";
    }
}
