package org.baselinecme.planning.designation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.web.CsvExport;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
    static final CsvExport EXPORT = ApprovalList.LIST.export("/approvals.csv");
    private final ApprovalQueue queue;
    private final Activities activities;

    ApprovalController(ApprovalQueue queue, Activities activities) {
        this.queue = queue;
        this.activities = activities;
    }

    @GetMapping("/approvals")
    String index(Me me, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("list", queue.page(me, address));
        return "designation/approvals";
    }

    @GetMapping({"/approvals.csv", "/approvals.xlsx"})
    void export(
            Me me,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response) {
        queue.file(me, address, new ListFile(request, response));
    }

    @PostMapping("/activities/{id}/return")
    String returnToPlanning(
            Me me, @PathVariable ActivityId id, @RequestParam(defaultValue = "") String why, RedirectAttributes flash) {
        activities.returnToPlanning(me, id, why);
        flash.addFlashAttribute("flash", "credit.given-back");
        return "redirect:/approvals";
    }
}
