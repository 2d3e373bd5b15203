package org.baselinecme.front.home;

import java.util.List;
import java.util.Optional;
import org.baselinecme.credit.credit.ClaimPages;
import org.baselinecme.delivery.results.CorrectedResults;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: worklist, claims and today's sessions. */
@Controller
@MenuItem(order = 10, label = "nav.home", path = "/", byLink = false)
class HomeController {
    private final MailLinks links;
    private final ActivityBoard board;
    private final ClaimPages claims;
    private final OfficeHome office;
    private final CorrectedResults corrected;
    private final LearnerHome learning;
    private final FacultyHome teaching;

    HomeController(
            MailLinks links,
            ActivityBoard board,
            ClaimPages claims,
            OfficeHome office,
            CorrectedResults corrected,
            LearnerHome learning,
            FacultyHome teaching) {
        this.learning = learning;
        this.teaching = teaching;
        this.links = links;
        this.board = board;
        this.claims = claims;
        this.office = office;
        this.corrected = corrected;
    }

    @GetMapping("/")
    String home(@Nullable Me me, Model model) {
        if (me == null) return "redirect:/catalog";
        var task = me.isByLink() ? links.whereTo(me) : Optional.<String>empty();
        if (task.isPresent()) return "redirect:" + task.get();
        model.addAttribute("teaching", teaching.of(me));
        if (me.isByLink()) return me.has(Duty.SUBMIT_DISCLOSURE) ? "home/visitor" : "redirect:/my-cme/upcoming";
        model.addAttribute("work", board.mine(me));
        model.addAttribute("claims", me.has(Duty.TAKE_PART) ? claims.claimable(me) : List.of());
        model.addAttribute("corrected", me.has(Duty.TAKE_PART) ? corrected.mine(me) : List.of());
        if (!me.has(Duty.SEE_ACTIVITIES)) return learner(me, model);
        model.addAttribute("today", office.today(me));
        model.addAttribute("beginnings", office.left(me));
        return "home/office";
    }

    private String learner(Me me, Model model) {
        if (me.has(Duty.TAKE_PART)) model.addAttribute("learning", learning.of(me));
        return "home/learner";
    }
}
