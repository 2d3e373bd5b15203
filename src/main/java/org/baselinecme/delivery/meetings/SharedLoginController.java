package org.baselinecme.delivery.meetings;

import java.util.UUID;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of a shared login: first matched for review, then recorded with an attestation. */
@Controller
@RequestMapping("/activities/{id}/attendance/{slot}/queue/{row}")
class SharedLoginController {
    private final MatchQueuePages pages;
    private final AttendeeMatches matches;
    private final References references;

    SharedLoginController(MatchQueuePages pages, AttendeeMatches matches, References references) {
        this.pages = pages;
        this.matches = matches;
        this.references = references;
    }

    @PostMapping("/people")
    String look(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @PathVariable UUID row,
            @RequestParam(defaultValue = "") String names,
            Model model) {
        model.addAttribute("page", pages.room(me, id, slot, row, names));
        model.addAttribute(
                "professions", references.read(ReferenceList.PROFESSION).of(ReferenceList.PROFESSION));
        return "meetings/room";
    }

    @PostMapping("/room")
    String name(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @PathVariable UUID row,
            @ModelAttribute("room") SharedLoginForm form,
            RedirectAttributes flash) {
        matches.matchRoom(me, id, slot, row, form);
        flash.addFlashAttribute("flash", "meeting-row.room-named");
        return "redirect:/activities/" + id + "/attendance/" + slot + "/queue";
    }
}
