package org.baselinecme.delivery.meetings;

import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rows of meeting files that await a match. */
@Controller
@RequestMapping("/activities/{id}/attendance/{slot}/queue")
class MatchQueueController {
    private final AttendeeMatches matches;
    private final MatchQueuePages pages;

    MatchQueueController(AttendeeMatches matches, MatchQueuePages pages) {
        this.matches = matches;
        this.pages = pages;
    }

    @GetMapping
    String show(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "") String find,
            Model model) {
        model.addAttribute("page", pages.queue(me, id, slot, row, find));
        return "meetings/queue";
    }

    @PostMapping("/{row}/match")
    String match(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @PathVariable UUID row,
            @RequestParam PersonId person,
            RedirectAttributes flash) {
        matches.match(me, id, slot, row, person);
        flash.addFlashAttribute("flash", "meeting-row.is-matched");
        return "redirect:/activities/" + id + "/attendance/" + slot + "/queue";
    }
}
