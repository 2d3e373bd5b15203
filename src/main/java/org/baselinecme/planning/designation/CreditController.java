package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The credit of an activity. */
@Controller
@ActivityTab(group = ActivityGroup.PLAN, order = 60, label = "tabs.credit", path = "/activities/{id}/credit")
@RequestMapping("/activities/{id}/credit")
class CreditController {
    private final CreditPages pages;
    private final CreditRequests requests;

    CreditController(CreditPages pages, CreditRequests requests) {
        this.pages = pages;
        this.requests = requests;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        return "designation/show";
    }

    @PostMapping
    String request(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") List<String> systems,
            RedirectAttributes flash) {
        requests.request(me, id, systems);
        flash.addFlashAttribute("flash", "credit.sought");
        return "redirect:/activities/" + id + "/credit";
    }
}
