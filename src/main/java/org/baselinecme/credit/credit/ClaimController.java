package org.baselinecme.credit.credit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.baselinecme.delivery.checkins.LateCheckInPages;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Pasted;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Claims without a session code: the list of what can be claimed, and the page of each claim. */
@Controller
@MenuItem(group = MenuGroup.LEARNING, order = 80, label = "nav.my-cme", path = "/my-cme", duty = Duty.TAKE_PART)
class ClaimController {
    private final ClaimPages pages;
    private final LateCheckInPages late;
    private final ClaimPageHandler screen;

    ClaimController(ClaimPages pages, LateCheckInPages late, Claims claims, Evaluations evaluations) {
        this.pages = pages;
        this.late = late;
        this.screen = new ClaimPageHandler(claims, evaluations);
    }

    @GetMapping("/my-cme")
    String index(Me me, @RequestParam(defaultValue = "") String code, Model model) {
        if (!code.isBlank())
            return "redirect:/at?typed=" + Pasted.code(code, "/at/").replaceAll("[^A-Z0-9]", "");
        model.addAttribute("claims", pages.claimable(me));
        return "credit/claims";
    }

    @GetMapping({"/claims/{activity}", "/claims/{activity}/{session}"})
    String show(
            Me me,
            @PathVariable ActivityId activity,
            @PathVariable(required = false) @Nullable SlotId session,
            Model model) {
        model.addAttribute("lateCheckIn", late.own(me, activity));
        return screen.show(pages.of(me, activity, session), Answers.NONE, Map.of(), model);
    }

    @PostMapping({"/claims/{activity}", "/claims/{activity}/{session}"})
    String confirm(
            Me me,
            @PathVariable ActivityId activity,
            @PathVariable(required = false) @Nullable SlotId session,
            @RequestParam Map<String, String> fields,
            HttpServletResponse response,
            Model model) {
        return screen.confirm(
                () -> pages.of(me, activity, session),
                fields,
                claims -> claims.claim(me, activity, session, ClaimForm.of(fields)),
                response,
                model);
    }
}
