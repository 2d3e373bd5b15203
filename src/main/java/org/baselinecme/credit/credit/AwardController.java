package org.baselinecme.credit.credit;

import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.web.ActivityTab;
import org.baselinecme.platform.web.Csv;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The awards of an activity for staff, and the history of a claim. */
@Controller
@ActivityTab(order = 110, label = "tabs.awards", path = "/activities/{id}/awards", duty = Duty.CORRECT_CREDIT)
class AwardController {
    private static final List<String> HEADS =
            List.of("awards.learner", "awards.session", "awards.system", "awards.credits", "awards.at", "awards.state");
    private final AwardPages pages;
    private final LateClaimPages late;
    private final MessageSource messages;

    AwardController(AwardPages pages, LateClaimPages late, MessageSource messages) {
        this.pages = pages;
        this.late = late;
        this.messages = messages;
    }

    @GetMapping("/activities/{id}/awards")
    String index(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        model.addAttribute("late", late.of(me, id));
        return "credit/awards";
    }

    @GetMapping("/activities/{id}/awards.csv")
    ResponseEntity<byte[]> list(Me me, @PathVariable ActivityId id) {
        return Csv.file(
                "awards",
                HEADS.stream().map(this::say).toList(),
                pages.of(me, id).rows().stream()
                        .map(row -> List.of(
                                row.learner(),
                                row.session(),
                                row.system(),
                                row.credits(),
                                row.at(),
                                say(row.live() ? "awards.live" : "awards.reversed")))
                        .toList());
    }

    @GetMapping("/activities/{id}/awards/{claim}")
    String history(Me me, @PathVariable ActivityId id, @PathVariable String claim, Model model) {
        model.addAttribute("page", pages.history(me, id, NotFound.unlessUuid(claim)));
        return "credit/story";
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.US);
    }
}
