package org.baselinecme.home;

import java.util.List;
import java.util.Optional;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.activities.ActivityLists;
import org.baselinecme.credit.ClaimPages;
import org.baselinecme.office.Office;
import org.baselinecme.security.MailLinks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what waits for me, what I wait for. */
@Controller
class HomeController {
    private final ActivityLists activities;
    private final Office office;
    private final MailLinks links;
    private final Boards boards;
    private final ClaimPages claims;

    HomeController(ActivityLists activities, Office office, MailLinks links, Boards boards, ClaimPages claims) {
        this.claims = claims;
        this.activities = activities;
        this.office = office;
        this.links = links;
        this.boards = boards;
    }

    @GetMapping("/")
    String home(Me me, Model model) {
        var task = me.isByLink() ? links.whereTo(me) : Optional.<String>empty();
        if (task.isPresent()) return "redirect:" + task.get();
        model.addAttribute("moments", office.moments());
        model.addAttribute("name", me.name());
        if (me.isByLink()) return me.has(Duty.SUBMIT_DISCLOSURE) ? "home/visitor" : "redirect:/registrations";
        model.addAttribute("work", boards.mine(me));
        model.addAttribute("claims", me.has(Duty.TAKE_PART) ? claims.claimable(me) : List.of());
        if (!me.has(Duty.SEE_ACTIVITIES)) return "home/learner";
        model.addAttribute("underWay", activities.onTheirWay(me));
        return "home/office";
    }
}
