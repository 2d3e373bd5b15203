package org.baselinecme.delivery.registrants;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff enter in the office's own fields of a registration. */
@Controller
class RegistrantFieldsController {
    private final RegistrantFields fields;
    private final RegistrantPages pages;

    RegistrantFieldsController(RegistrantFields fields, RegistrantPages pages) {
        this.fields = fields;
        this.pages = pages;
    }

    @PostMapping("/activities/{id}/registrations/{registration}/fields")
    String enter(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID registration,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var own = fields.enter(me, id, registration, form);
        if (own.isWrong()) {
            model.addAttribute("page", pages.of(me, id, registration));
            own.askAgain(model, response);
            return "registrants/show";
        }
        flash.addFlashAttribute("flash", "own-field.entered");
        return "redirect:/activities/" + id + "/registrations/" + registration;
    }
}
