package org.baselinecme.planning.disclosures;

import java.util.UUID;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Roster;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.baselinecme.platform.web.Undo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The roster of the people in control of an activity's content, with their clearance. */
@Controller
@ActivityTab(group = ActivityGroup.PLAN, order = 30, label = "tabs.people", path = "/activities/{id}/people")
@RequestMapping("/activities/{id}/people")
class RosterController {
    private final Roster roster;
    private final RosterPages pages;

    RosterController(Roster roster, RosterPages pages) {
        this.roster = roster;
        this.pages = pages;
    }

    @GetMapping
    String index(Me me, @PathVariable ActivityId id, @RequestParam(defaultValue = "") String find, Model model) {
        model.addAttribute("page", pages.of(me, id, find));
        return "disclosures/roster";
    }

    @PostMapping
    String add(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam PersonId person,
            @RequestParam ContentRole role,
            RedirectAttributes flash) {
        var added = roster.add(me, id, person, role);
        Undo.offer(flash, "roster.added", "/activities/" + id + "/people/" + added + "/departure");
        return "redirect:/activities/" + id + "/people";
    }

    @PostMapping("/{contributor}/departure")
    String remove(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID contributor,
            @RequestParam(defaultValue = "") String confirmed,
            RedirectAttributes flash) {
        roster.remove(me, id, contributor, confirmed);
        flash.addFlashAttribute("flash", "roster.removed");
        return "redirect:/activities/" + id + "/people";
    }
}
