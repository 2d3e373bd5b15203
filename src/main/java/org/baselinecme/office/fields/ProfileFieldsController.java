package org.baselinecme.office.fields;

import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office asks people about themselves. */
@Controller
@RequestMapping("/profile/fields")
class ProfileFieldsController {
    private final EnteredFields fields;

    ProfileFieldsController(EnteredFields fields) {
        this.fields = fields;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("own", fields.mine(me));
        return "fields/profile";
    }

    @PostMapping
    String enter(
            Me me,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var own = fields.enterMine(me, form);
        if (own.isWrong()) {
            own.askAgain(model, response);
            return "fields/profile";
        }
        flash.addFlashAttribute("flash", "own-field.entered");
        return "redirect:/profile/fields";
    }
}
