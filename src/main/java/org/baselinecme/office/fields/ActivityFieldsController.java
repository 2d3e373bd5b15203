package org.baselinecme.office.fields;

import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the office notes about an activity in its own fields. */
@Controller
@RequestMapping("/activities/{id}/fields")
@ActivityTab(group = ActivityGroup.PLAN, order = 59, label = "tabs.fields", path = "/activities/{id}/fields")
class ActivityFieldsController {
    private final EnteredFields fields;

    ActivityFieldsController(EnteredFields fields) {
        this.fields = fields;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        place(me, id, model);
        model.addAttribute("own", fields.of(me, id));
        return "fields/activity";
    }

    @PostMapping
    String enter(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var own = fields.enter(me, id, form);
        if (own.isWrong()) {
            place(me, id, model);
            own.askAgain(model, response);
            return "fields/activity";
        }
        flash.addFlashAttribute("flash", "own-field.entered");
        return "redirect:/activities/" + id + "/fields";
    }

    private void place(Me me, ActivityId id, Model model) {
        model.addAttribute("place", fields.place(me, id));
        model.addAttribute("editable", fields.isEditable(me, id));
    }
}
