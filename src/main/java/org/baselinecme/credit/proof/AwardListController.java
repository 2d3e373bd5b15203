package org.baselinecme.credit.proof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.credit.credit.LateClaimPages;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The awards of an activity for staff. */
@Controller
@ActivityTab(
        group = ActivityGroup.RUN,
        order = 110,
        label = "tabs.awards",
        path = "/activities/{id}/awards",
        duty = Duty.CORRECT_CREDIT)
class AwardListController {
    static final CsvExport EXPORT = AwardList.WHOLE.export("/activities/{id}/awards.csv");
    private final AwardLists lists;
    private final LateClaimPages late;

    AwardListController(AwardLists lists, LateClaimPages late) {
        this.lists = lists;
        this.late = late;
    }

    @GetMapping("/activities/{id}/awards")
    String index(Me me, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("page", lists.of(me, id, address));
        model.addAttribute("late", late.of(me, id));
        return "proof/awards";
    }

    @GetMapping({"/activities/{id}/awards.csv", "/activities/{id}/awards.xlsx"})
    void export(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam MultiValueMap<String, String> address,
            HttpServletRequest request,
            HttpServletResponse response) {
        lists.export(me, id, address, new ListFile(request, response));
    }
}
