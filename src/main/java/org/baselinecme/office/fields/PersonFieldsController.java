package org.baselinecme.office.fields;

import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office notes about a person in its own fields. */
@Controller
@RequestMapping("/people/{person}/fields")
class PersonFieldsController {
    private final EnteredFields fields;

    PersonFieldsController(EnteredFields fields) {
        this.fields = fields;
    }

    @GetMapping
    String show(Me me, @PathVariable PersonId person, Model model) {
        model.addAttribute("name", fields.name(me, person));
        model.addAttribute("own", fields.of(me, person));
        return "fields/person";
    }

    @PostMapping
    String enter(
            Me me,
            @PathVariable PersonId person,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var own = fields.enter(me, person, form);
        if (own.isWrong()) {
            model.addAttribute("name", fields.name(me, person));
            own.askAgain(model, response);
            return "fields/person";
        }
        flash.addFlashAttribute("flash", "own-field.entered");
        return "redirect:/people/" + person;
    }
}
