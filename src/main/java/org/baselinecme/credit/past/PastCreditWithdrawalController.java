package org.baselinecme.credit.past;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Withdraws a past credit, and restores it. */
@Controller
@RequestMapping("/people/{person}/earlier-credits/{entry}")
class PastCreditWithdrawalController {
    private final PastCredits credits;

    PastCreditWithdrawalController(PastCredits credits) {
        this.credits = credits;
    }

    @PostMapping("/withdrawal")
    String withdraw(
            Me me,
            @PathVariable PersonId person,
            @PathVariable PastCreditId entry,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        credits.withdraw(me, person, entry, why);
        flash.addFlashAttribute("flash", "past.is-withdrawn");
        return "redirect:" + PastCreditPage.path(person);
    }

    @PostMapping("/restoration")
    String restore(Me me, @PathVariable PersonId person, @PathVariable PastCreditId entry, RedirectAttributes flash) {
        credits.restore(me, person, entry);
        flash.addFlashAttribute("flash", "past.is-restored");
        return "redirect:" + PastCreditPage.path(person);
    }
}
