package org.baselinecme.planning.designation;

import org.baselinecme.planning.activities.Activities;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Activities that wait for approval, and their return to planning. */
@Controller
@MenuItem(
        group = MenuGroup.OFFICE,
        order = 100,
        label = "nav.approvals",
        path = "/approvals",
        duty = Duty.DESIGNATE_CREDIT)
class ApprovalController {
    private final CreditPages pages;
    private final Activities activities;

    ApprovalController(CreditPages pages, Activities activities) {
        this.pages = pages;
        this.activities = activities;
    }

    @GetMapping("/approvals")
    String index(Me me, Model model) {
        model.addAttribute("rows", pages.waiting(me));
        return "designation/approvals";
    }

    @PostMapping("/activities/{id}/return")
    String returnToPlanning(
            Me me, @PathVariable ActivityId id, @RequestParam(defaultValue = "") String why, RedirectAttributes flash) {
        activities.returnToPlanning(me, id, why);
        flash.addFlashAttribute("flash", "credit.given-back");
        return "redirect:/approvals";
    }
}
